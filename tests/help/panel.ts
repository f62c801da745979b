// How a hand opens help and walks its path, and what any of it would look like if it were seen
// where it must not be.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { parse } from 'yaml';
import type { HelpPaths } from '#curriculum/schema/help-path.ts';
import { spokenTo, listRoutes, type HelpRoute } from '#curriculum/help-walk.ts';
import { exitPages } from '#core/help/exit-page.ts';
import { withPhones } from '#core/help/phones.ts';
import { help, helpForOlder } from '#site/help/messages/help.ts';
import { helpPath, type HelpPathWords } from '#site/help/messages/help-path.ts';
import { helpPathOlder } from '#site/help/messages/help-path-older.ts';
import { site } from '#site/shared/messages/site.ts';
import { numbers } from '../e2e/samples.ts';
import { checkedPages, onePerType } from '../a11y/pages.ts';
import { isEvery } from '../browser/tier.ts';
import { htmlOf } from './built.ts';

export const { help: opener, leave } = site.vi;
export const close = help.vi.close;

/**
 * A path as a page shows it, and the words round it. `firstWays`: of each start, and of adults',
 * the first way to an end.
 */
export type Walked = {
  paths: HelpPaths;
  words: HelpPathWords;
  ways: HelpRoute[];
  firstWays: HelpRoute[];
};

function walked(file: string, words: HelpPathWords): Walked {
  const paths = withPhones(
    parse(readFileSync(`content/help/paths/${file}.yaml`, 'utf8')) as HelpPaths,
    numbers,
  );
  const ways = listRoutes(paths);
  const firstWays = [
    ...new Map([...ways].reverse().map((way) => [way.presses[0], way])).values(),
  ].reverse();
  return { paths, words, ways, firstWays };
}

/** The path of grades 1–5 and of every page of no band. */
export const common: Walked = walked('vi', helpPath.vi);
export const { paths, words, ways, firstWays } = common;
/** The paths of single bands. */
export const ofBand: Record<string, Walked> = {
  'lop-6-9': walked('vi.lop-6-9', helpPath.vi),
  'lop-10-12': walked('vi.lop-10-12', { ...helpPath.vi, ...helpPathOlder.vi }),
};
/** A lesson of each. */
export const lessonOf: Record<string, string> = {
  'lop-6-9': 'lessons/right-door/',
  'lop-10-12': 'lessons/where-to-report/',
};
/** The path that this page brings, by what it says of itself. */
export const pathOn = (page: string): Walked =>
  ofBand[/<html[^>]* data-band="([^"]*)"/.exec(htmlOf(page))?.[1] ?? ''] ?? common;

/** Where “Thoát nhanh” is to lead from this page, by what it says of itself. */
export const exitOn = (page: string): string =>
  /<html[^>]* data-band="lop-(6-9|10-12)"/.test(htmlOf(page)) ? exitPages.older : exitPages.young;

/** Which path a file of the site is, if any: `vi`, `en`, `lop-6-9`, `lop-10-12`. */
export const pathIn = (url: string): string | undefined =>
  /\/_astro\/band-(lop-[\d-]+)\./.exec(url)?.[1] ?? /\/help-(vi|en)\./.exec(url)?.[1];

/** The sentence to say as the panel first shows it. */
export function firstSentence(end: string, { paths } = common): string {
  const { say, tell } = paths.ends[end]!;
  const person = paths.who[paths.tellers[tell ?? '']?.[0] ?? ''];
  return `“${person ? spokenTo(person, say) : say}”`;
}

const hasPanel = (path: string): boolean => htmlOf(path).includes('<dialog class="help-panel"');

/**
 * Pages that offer help: in `npm test` one of each type (the gallery's kinds are one) and those
 * that changed, in `npm run prove` every one.
 */
export const pagesWithPanel: string[] = checkedPages.filter(hasPanel);

/**
 * Of pages in Vietnamese those that differ in what they run: papers for teachers differ in what
 * they print alone, so one stands for all; and what runs does not change with a page's words.
 */
export const scriptedPages: string[] = (isEvery ? pagesWithPanel : onePerType.filter(hasPanel))
  .filter((path) => !path.startsWith('en/'))
  .filter(
    (path) =>
      isEvery ||
      !/^teachers\/(cards|keys|worksheets|role-plays|prints)\/|^(about|gallery|learn|skills|parents)\/$/.test(
        path,
      ),
  );

export const dialog = (page: Page): Locator => page.locator('dialog#help');

export async function openPanel(page: Page): Promise<void> {
  await page.locator('header [data-help]').click();
  await dialog(page).waitFor();
}

/** Opens the panel and presses these words, from “Chuyện gì đã xảy ra?” on. */
export async function walkTo(page: Page, { presses }: HelpRoute): Promise<void> {
  await page.locator('.with-path').waitFor({ state: 'attached' });
  await openPanel(page);
  for (const press of [words.open, ...presses])
    await dialog(page).getByRole('button', { name: press, exact: true }).click();
}

/**
 * Words that stand in help and nowhere else: seen on a page that was left, they would give a child
 * away.
 */
export const tellTale: string[] = [
  help.vi.title,
  helpForOlder.vi.title!,
  words.open,
  ...[common, ...Object.values(ofBand)].flatMap(({ paths }) =>
    Object.values(paths.ends).map(({ title }) => title),
  ),
];

/** What of help a look at this page would find. */
export async function helpSeen(page: Page): Promise<string[]> {
  const [text, title, open] = await page.evaluate(
    () =>
      [
        document.body?.innerText ?? '',
        document.title,
        Boolean(document.querySelector('dialog[open]')),
      ] as const,
  );
  return [
    ...tellTale.filter((each) => text.includes(each) || title.includes(each)),
    ...(open ? ['an open dialog'] : []),
    ...(/\/(info|tt)\//.test(page.url()) ? [page.url()] : []),
  ];
}
