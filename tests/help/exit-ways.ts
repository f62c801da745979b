// Ways into a sensitive lesson, depths in it, and ways out, on any target and in any browser.
import { site } from '#site/shared/messages/site.ts';
import { quiet } from '#site/lesson/messages/quiet.ts';
import { encodeAssignment } from '#core/codes/assign-code.ts';
import { until } from '../e2e/robot/until.ts';
import { press, stepShown } from '../targets/hands.ts';
import type { Screen } from '../targets/screen.ts';

/** Returns the address of a page: `page('lessons/blurred-card/#b5')`. */
export type Place = (path: string) => string;
type Named = { name: string };

/** Both are of grade 4, so one list links both. */
export const sensitive = 'blurred-card';
const second = 'chat-in-games';
/** Of grades 6–9, which have another exit page. */
export const sensitiveOlder = 'an-story';
const ordinary = 'lessons/help-map/';
/** The class code of the two, by their numbers in content/numbers.yaml. */
const code = encodeAssignment([15]);

const path = `lessons/${sensitive}/`;
const PATIENCE_MS = 30_000;

export const isAt = (screen: Screen, part: string): Promise<true> =>
  until(
    part,
    () =>
      screen
        .ask((here) => location.href.includes(here) && document.readyState === 'complete', part)
        .catch(() => false),
    PATIENCE_MS,
  );

/** Waits for the late parts: three Shifts, the panel's path. */
export const isReady = (screen: Screen): Promise<unknown> =>
  until(
    'the late parts',
    () => screen.ask(() => document.querySelector('.with-path') !== null, null).catch(() => false),
    PATIENCE_MS,
  );

/** Clicks the first link to this address, since link texts may repeat. */
async function follow(screen: Screen, part: string): Promise<void> {
  await until(
    `a link to ${part}`,
    () =>
      screen
        .ask((to) => {
          const link = document.querySelector<HTMLAnchorElement>(`a[href*="${to}"]`);
          link?.click();
          return link !== null;
        }, part)
        .catch(() => false),
    PATIENCE_MS,
  );
  await isAt(screen, part);
}

/**
 * Goes to the start page by the site's name and waits for its own late parts, because the previous
 * page had them too.
 */
async function toDoor(screen: Screen): Promise<void> {
  await screen.ask(() => document.querySelector<HTMLElement>('a.brand')!.click(), null);
  await until(
    'the door',
    () => screen.ask(() => document.querySelector('.grades') !== null, null).catch(() => false),
    PATIENCE_MS,
  );
  await isReady(screen);
}

async function openList(screen: Screen, page: Place, band = 'lop-4-5'): Promise<void> {
  await screen.open(page(''));
  await follow(screen, `learn/${band}/`);
}

async function openAndCloseHelp(screen: Screen): Promise<void> {
  await isReady(screen);
  await screen.ask(() => document.querySelector<HTMLElement>('header [data-help]')!.click(), null);
  await screen.ask(() => document.querySelector<HTMLElement>('dialog [data-shut]')!.click(), null);
}

const step = (screen: Screen, way: 'back' | 'forward', part: string): Promise<true> =>
  screen
    .ask((go) => history[go](), way)
    .catch(() => undefined)
    .then(() => isAt(screen, part));

async function takeOtherWay(screen: Screen): Promise<void> {
  await press(screen, quiet.vi.pass);
  await until(
    'its first scene',
    async () =>
      (await stepShown(screen).catch(() => 0)) === 4 &&
      (await screen.ask((two) => location.href.includes(two), `${sensitive}/2/`)),
    PATIENCE_MS,
  );
}

/** Waits until the two entries are hydrated: from now on a script handles clicks on them. */
const areDoorsAwake = (screen: Screen): Promise<unknown> =>
  until(
    'the doors awake',
    () =>
      screen
        .ask(() => document.querySelector('[data-island="notice"][data-up]') !== null, null)
        .catch(() => false),
    PATIENCE_MS,
  );

export type WayIn = Named & {
  come(screen: Screen, page: Place): Promise<void>;
  /** A typed address with a step: the browser itself stores it. */ isTyped?: true;
  /** Of grades 6–12, which have another exit page. */ isOlder?: true;
};

export const waysIn: WayIn[] = [
  {
    name: 'a link of the list',
    come: async (screen, page) => {
      await openList(screen, page);
      await follow(screen, path);
    },
  },
  {
    name: 'the class’s link',
    come: async (screen, page) => {
      await screen.open(page(`learn/#giao-${code}`));
      await follow(screen, path);
    },
  },
  {
    name: 'an address with a step in it',
    isTyped: true,
    come: (screen, page) => screen.open(page(`${path}#b5`)),
  },
  {
    name: 'back to the list and forward again',
    come: async (screen, page) => {
      await openList(screen, page);
      await follow(screen, path);
      await step(screen, 'back', 'learn/');
      await step(screen, 'forward', path);
    },
  },
  {
    name: 'its other way',
    come: async (screen, page) => {
      await openList(screen, page);
      await follow(screen, path);
      await takeOtherWay(screen);
    },
  },
  {
    name: 'another sensitive lesson before it, by links',
    come: async (screen, page) => {
      await openList(screen, page);
      await follow(screen, `lessons/${second}/`);
      await walkOn(screen, 3);
      await follow(screen, 'learn/');
      await screen.open(page('learn/lop-4-5/'));
      await follow(screen, path);
    },
  },
  {
    name: 'another sensitive lesson before it, by typed addresses',
    come: async (screen, page) => {
      await screen.open(page(`lessons/${second}/`));
      await walkOn(screen, 3);
      await screen.open(page('about/'));
      await screen.open(page(path));
    },
  },
  {
    name: 'help, a link, an ordinary lesson, the list',
    come: async (screen, page) => {
      await openList(screen, page);
      await follow(screen, path);
      await openAndCloseHelp(screen);
      await toDoor(screen);
      await screen.open(page(ordinary));
      await openAndCloseHelp(screen);
      await screen.open(page('learn/lop-4-5/'));
      await follow(screen, path);
    },
  },
  {
    name: 'a link of the list of grades 6–9',
    isOlder: true,
    come: async (screen, page) => {
      await openList(screen, page, 'lop-6-9');
      await follow(screen, `lessons/${sensitiveOlder}/`);
    },
  },
  {
    name: 'an address with a step in it, of grades 6–9',
    isOlder: true,
    isTyped: true,
    come: (screen, page) => screen.open(page(`lessons/${sensitiveOlder}/#b5`)),
  },
  {
    name: 'the page of numbers, and its link to the door',
    isTyped: true,
    come: async (screen, page) => {
      await screen.open(page('about/'));
      await screen.open(page('info/'));
      await until('/info/', () => screen.ask(() => document.querySelector('.call') !== null, null));
      await toDoor(screen);
      await follow(screen, 'learn/lop-4-5/');
      await follow(screen, path);
    },
  },
  {
    name: 'its other way, the doors awake',
    come: async (screen, page) => {
      await openList(screen, page);
      await follow(screen, path);
      await areDoorsAwake(screen);
      await takeOtherWay(screen);
    },
  },
];

/**
 * Goes on by some steps through the bar's links. The notice leads over the old questions, whose
 * last one leads back to it. The last questions lead on only by answers, so their step is passed as
 * the lesson passes it, by `elm.go`.
 */
export async function walkOn(screen: Screen, steps: number): Promise<void> {
  await until('the steps', async () => (await stepShown(screen).catch(() => 0)) > 0, PATIENCE_MS);
  await isReady(screen);
  const of = await screen.ask(() => document.querySelectorAll('.step').length, null);
  for (let left = steps; left > 0; left -= 1) {
    const at = await stepShown(screen);
    if (at >= of) return;
    const pressed = await screen.ask((at) => {
      // A story's link tells its pieces first, unless all are shown.
      const all = [...document.querySelectorAll<HTMLElement>('[data-tell-all]')];
      all.find((button) => button.offsetParent)?.click();
      const stepOf = ({ hash }: HTMLAnchorElement): number => Number(hash.slice(2));
      const [link] = [...document.querySelectorAll<HTMLAnchorElement>('.step a[href^="#b"]')]
        .filter((link) => link.offsetParent && stepOf(link) > at)
        .sort((one, other) => stepOf(other) - stepOf(one));
      if (link) link.click();
      else window.elm?.go?.(at + 1);
      return link && stepOf(link);
    }, at);
    const next = pressed ?? at + 1;
    await until(`step ${next}`, async () => (await stepShown(screen)) === next, PATIENCE_MS);
  }
}

export const depths = [1, 3, Infinity];

export type WayOut = Named & { leave(screen: Screen): Promise<void> };

export const waysOut: WayOut[] = [
  { name: 'the button', leave: (screen) => press(screen, site.vi.leave) },
  {
    name: 'the panel',
    leave: async (screen) => {
      await isReady(screen);
      await press(screen, site.vi.help);
      await until('the panel', () =>
        screen.ask(() => document.querySelector<HTMLDialogElement>('dialog#help')?.open, null),
      );
      await press(screen, site.vi.leave);
    },
  },
  {
    name: 'three Shifts',
    leave: async (screen) => {
      await isReady(screen);
      for (let times = 0; times < 3; times += 1) await screen.key('Shift');
    },
  },
];
