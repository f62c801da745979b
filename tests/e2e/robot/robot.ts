// One robot for every kind. It opens a page, presses what a sample says by name, and tells what it
// saw and heard.
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';
import { rehearsal } from '#player/activities/engines/rehearsal-messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { readTree, statusNodes, statusTexts, textsOf } from './ax.ts';
import { followChanges } from './changes.ts';
import { fingerOf, keysOf, named, perform, targetOf, waiting, type Hands } from './hands.ts';
import type { Act } from '../samples.ts';
import { pause, until } from './until.ts';
import { verdicts } from './verdicts.ts';

export type Way = 'Tab and Enter' | 'Tab and Space' | 'tap';

export type Seen = {
  /** The live region after the answer: the verdict, then the remark. */
  heard: string[];
  /** How often the live region spoke for the answer. */
  announced: number;
  /** How often it spoke before, of acts that are not answers, such as a card put down. */
  asides: number;
  /** Everything /me/ then says is kept. */
  kept: string[];
};

export type Robot = {
  /**
   * Does the acts, presses the main button unless the verdict has come by itself, waits until it is
   * kept, reads /me/.
   */
  answer(sample: string, acts: Act[]): Promise<Seen>;
  /**
   * The same, but every script of the page is held back until as many acts as its first HTML offers
   * are done. `early` says how many those were.
   */
  answerEarly(sample: string, acts: Act[]): Promise<Seen & { early: number }>;
  /** Does too little, then presses the main button all the same. */
  leaveUnfinished(sample: string, acts: Act[]): Promise<{ heard: string[]; kept: string[] }>;
  close(): Promise<void>;
};

/** How the pages look to it, and what is asked of each: fresh, and once the remark stands. */
export type Look = {
  context?: BrowserContextOptions;
  css?: string;
  ask?: (tab: Page) => Promise<void>;
};

/** Gives every page a sheet of its own, which no policy refuses. */
const wear = (css: string): void =>
  addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

const words = { ...shell.vi, ...rehearsal.vi };
const verdictIn = (heard: string[]): boolean => heard.some((line) => verdicts.includes(line));
const ready = named(words.check);
/** Long enough for a second announcement of the same answer to come. */
const SETTLES = 250;

/** From a stick pages are files, which no server finds by their folder. */
const isFile = (site: string): boolean => site.startsWith('file:');
const addressOf = (site: string, path: string): string =>
  `${site}${path}${isFile(site) ? 'index.html' : ''}`;

export async function startRobot(
  browser: Browser,
  site: string,
  way: Way,
  { context: more, css, ask = async () => undefined }: Look = {},
): Promise<Robot> {
  const touch = way === 'tap';
  const context = await browser.newContext({
    viewport: touch ? { width: 360, height: 740 } : { width: 1366, height: 768 },
    hasTouch: touch,
    isMobile: touch,
    ...more,
  });
  const tab = await context.newPage();
  if (css) await tab.addInitScript(wear, css);
  const page = await context.newCDPSession(tab);
  const hands = touch ? fingerOf(page) : keysOf(page, way === 'Tab and Enter' ? 'Enter' : ' ');
  await page.send('Page.enable');
  await page.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const open = async (sample: string, until?: Reached): Promise<void> => {
    await visit(page, 'about:blank');
    await page.send('Storage.clearDataForOrigin', {
      origin: isFile(site) ? 'file://' : new URL(site).origin,
      storageTypes: 'all',
    });
    // A finger aims at what it sees, and a page that is waking still moves. Acts made before that
    // are what `answerEarly` tries.
    await visit(
      page,
      addressOf(site, `gallery/${sample}/`),
      until ?? (touch ? 'networkIdle' : 'load'),
    );
  };
  const answerEarly = async (sample: string, acts: Act[]): Promise<Seen & { early: number }> => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    try {
      await open(sample, 'firstContentfulPaint');
      const early = await pressWhatIsThere(page, hands, acts);
      release();
      return { ...(await answer(page, hands, site, acts.slice(early), () => ask(tab))), early };
    } finally {
      release();
      await tab.unrouteAll({ behavior: 'wait' });
    }
  };
  // One page, so one thing at a time, however many tests ask at once.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act, act);
    last = mine;
    return mine;
  };
  return {
    answer: (sample, acts) =>
      inTurn(async () => {
        await open(sample);
        await ask(tab);
        return answer(page, hands, site, acts, () => ask(tab));
      }),
    answerEarly: (sample, acts) => inTurn(() => answerEarly(sample, acts)),
    leaveUnfinished: (sample, acts) =>
      inTurn(async () => {
        await open(sample);
        return leaveUnfinished(page, hands, site, acts);
      }),
    close: () => context.close(),
  };
}

/**
 * “firstContentfulPaint”: the first words are on the screen. Before that there is nothing to press,
 * and the browser drops input.
 */
type Reached = 'load' | 'firstContentfulPaint' | 'networkIdle';

async function visit(page: CDPSession, url: string, reached: Reached = 'load'): Promise<void> {
  // The page before may still say that its network rests: only what this page says counts.
  const arrived = new Set<string>();
  const onLife = ({ name, loaderId }: { name: string; loaderId: string }): void =>
    void (name === reached && arrived.add(loaderId));
  page.on('Page.lifecycleEvent', onLife);
  const { loaderId } = await page.send('Page.navigate', { url });
  await until(`${url}: ${reached}`, async () => arrived.has(loaderId!), 30_000);
  page.off('Page.lifecycleEvent', onLife);
}

async function kept(page: CDPSession, site: string): Promise<string[]> {
  await visit(page, `${addressOf(site, 'me/')}#may-giu-gi`);
  return until('what /me/ keeps', async () => {
    const texts = textsOf(await readTree(page));
    return texts.includes(me.vi.eraseAll) && texts;
  });
}

/**
 * Stops at the first act whose place is not on the page yet. Returns how many were done. Of the
 * product only the head script runs yet, and it listens without touching options. A tick that does
 * not show is pressed once more, as a hand would: seen on a very busy machine in Chromium 109,
 * cause not found. So this cannot tell a dropped first tap apart.
 */
async function pressWhatIsThere(page: CDPSession, hands: Hands, acts: Act[]): Promise<number> {
  let done = 0;
  for (const act of acts) {
    const there = targetOf(act);
    const place = there.find(await readTree(page));
    if (!place) break;
    await perform(page, hands, act);
    const shows = async () => there.find(await readTree(page))?.checked === true;
    if (place.role === 'radio' || place.role === 'checkbox')
      await until(`${there.what} ✓`, shows, 1500).catch(() => hands.press(there));
    done += 1;
  }
  await pause(SETTLES);
  return done;
}

async function answer(
  page: CDPSession,
  hands: Hands,
  site: string,
  acts: Act[],
  ask: () => Promise<void>,
): Promise<Seen> {
  const changes = await followChanges(
    page,
    statusNodes(await readTree(page)).map(({ backendId }) => backendId),
  );
  let asides = 0;
  const press = async (act: Act) => {
    asides += changes.taken();
    await perform(page, hands, act);
  };
  for (const act of acts) await press(act);
  const next = await until('a verdict, or the main button ready', async () => {
    const tree = await readTree(page);
    return verdictIn(statusTexts(tree)) ? 'verdict' : ready.find(tree) && 'check';
  });
  if (next === 'check') await press(words.check);
  const heard = await until('a verdict in a live region', async () => {
    const texts = statusTexts(await readTree(page));
    return verdictIn(texts) && texts;
  });
  await pause(SETTLES);
  const announced = changes.taken();
  changes.stop();
  await until(words.saved, async () => textsOf(await readTree(page)).includes(words.saved));
  await ask();
  return { heard, announced, asides, kept: await kept(page, site) };
}

async function leaveUnfinished(
  page: CDPSession,
  hands: Hands,
  site: string,
  acts: Act[],
): Promise<{ heard: string[]; kept: string[] }> {
  for (const act of acts) await perform(page, hands, act);
  await pause(SETTLES);
  await hands.press(waiting);
  await pause(SETTLES);
  const tree = await readTree(page);
  if (!waiting.find(tree))
    throw new Error('Nút chính không còn đợi / the main button no longer waits');
  return {
    heard: statusTexts(tree).filter((line) => verdicts.includes(line)),
    kept: await kept(page, site),
  };
}
