// One walk: in, some steps, out, ten times “back”; returns everything seen that must stay hidden.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exitPages } from '#core/help/exit-page.ts';
import { exitPage } from '#site/help/messages/exit-pages.ts';
import { pause, until } from '../e2e/robot/until.ts';
import type { Screen } from '../targets/screen.ts';
import {
  isAt,
  sensitive,
  sensitiveOlder,
  walkOn,
  type Place,
  type WayIn,
  type WayOut,
} from './exit-ways.ts';
import { tellTale } from './panel.ts';

type Front = { screenTitle: string; notice: string[] };
const frontOf = (lesson: string): Front =>
  parse(readFileSync(`content/lessons/${lesson}/vi.mdx`, 'utf8').split('---')[1]!) as Front;
const fronts = [sensitive, sensitiveOlder, 'chat-in-games'].map(frontOf);
const { title: infoTitle } = parse(
  readFileSync('content/pages/info/vi.mdx', 'utf8').split('---')[1]!,
) as {
  title: string;
};

type Sight = { url: string; title: string; text: string };

/**
 * Returns traces of a sensitive lesson, of help or of /info/ on a page. A list may name the lesson
 * by its neutral title.
 */
const faultsOf = ({ url, title, text }: Sight): string[] => [
  ...(/\/lessons\/(blurred-card|an-story|chat-in-games)\/|\/(info|tt)\//.test(url) ? [url] : []),
  ...[...fronts.map(({ screenTitle }) => screenTitle), infoTitle].filter(
    (hidden) => title === hidden,
  ),
  ...[...fronts.flatMap(({ notice }) => notice), ...tellTale].filter((hidden) =>
    text.includes(hidden),
  ),
];

const look = (screen: Screen): Promise<Sight | null> =>
  screen
    .ask(
      () => ({ url: location.href, title: document.title, text: document.body?.innerText ?? '' }),
      null,
    )
    .catch(() => null);

/** Returns the page once two consecutive looks are equal. */
async function lookAtRest(screen: Screen): Promise<Sight> {
  let last = '';
  return until(
    'a page at rest',
    async () => {
      const sight = await look(screen);
      const isSame = JSON.stringify(sight) === last;
      last = JSON.stringify(sight);
      if (sight && isSame) return sight;
      await pause(REST_MS);
      return null;
    },
    30_000,
  );
}
const REST_MS = 60;

/** Goes “back” ten times and “forward” three times, and returns the faults seen. */
export async function seenGoingBack(screen: Screen): Promise<string[]> {
  const seen: string[] = [];
  for (const way of [...Array<'back'>(10).fill('back'), ...Array<'forward'>(3).fill('forward')]) {
    await screen.ask((go) => history[go](), way).catch(() => undefined);
    await pause(REST_MS);
    seen.push(...faultsOf(await lookAtRest(screen)));
  }
  return [...new Set(seen)];
}

export type Walk = { wayIn: WayIn; depth: number; wayOut: WayOut };

/** Returns the faults seen on the exit's page and after it. */
export async function walk(
  screen: Screen,
  page: Place,
  { wayIn, depth, wayOut }: Walk,
): Promise<string[]> {
  await wayIn.come(screen, page);
  await walkOn(screen, depth);
  await wayOut.leave(screen);
  const exit = wayIn.isOlder ? 'older' : 'young';
  await isAt(screen, exitPages[exit]);
  // A page still loading has no title yet; one that keeps the lesson's title is a fault.
  await until('a title', async () => (await look(screen))?.title).catch(() => undefined);
  const there = await lookAtRest(screen);
  return [
    ...(there.title === exitPage.vi[exit] ? [] : [`the exit is called “${there.title}”`]),
    ...faultsOf(there),
    ...(await seenGoingBack(screen)),
  ];
}
