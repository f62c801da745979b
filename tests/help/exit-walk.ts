// One walk: in, some steps, out, ten times “back”; and everything that was seen which nobody may
// see.
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
 * What of a sensitive lesson, of help and of /info/ stands here. A list names the lesson too, by
 * its neutral name: that is no fault.
 */
const faultsOf = ({ url, title, text }: Sight): string[] => [
  ...(/\/lessons\/(blurred-card|an-story|chat-in-games)\/|\/(info|tt)\//.test(url) ? [url] : []),
  ...[...fronts.map(({ screenTitle }) => screenTitle), infoTitle].filter((each) => title === each),
  ...[...fronts.flatMap(({ notice }) => notice), ...tellTale].filter((each) => text.includes(each)),
];

const look = (screen: Screen): Promise<Sight | null> =>
  screen
    .ask(
      () => ({ url: location.href, title: document.title, text: document.body?.innerText ?? '' }),
      null,
    )
    .catch(() => null);

/** What stands there when two looks on end, a moment apart, are the same. */
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

/** Ten times “back”; and as often forward again, for whoever presses that. */
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

/** What was seen that must not be, on the exit's page and after it. */
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
  // A page that is still being read has no title yet; one that keeps the lesson's is a fault.
  await until('a title', async () => (await look(screen))?.title).catch(() => undefined);
  const there = await lookAtRest(screen);
  return [
    ...(there.title === exitPage.vi[exit] ? [] : [`the exit is called “${there.title}”`]),
    ...faultsOf(there),
    ...(await seenGoingBack(screen)),
  ];
}
