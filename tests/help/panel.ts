// Opens help and walks its path as a user does, and defines the traces it would leave.
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
 * A path as a page shows it, with the words around it. `firstWays`: for each start, and for adults,
 * the first route to an end.
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

/** The path of grades 1–5 and of every page without a band. */
export const common: Walked = walked('vi', helpPath.vi);
export const { paths, words, ways, firstWays } = common;
/** The paths of single bands. */
export const ofBand: Record<string, Walked> = {
  'lop-6-9': walked('vi.lop-6-9', helpPath.vi),
  'lop-10-12': walked('vi.lop-10-12', { ...helpPath.vi, ...helpPathOlder.vi }),
};
/** One lesson per band. */
export const lessonOf: Record<string, string> = {
  'lop-6-9': 'lessons/right-door/',
  'lop-10-12': 'lessons/where-to-report/',
};
/** Returns the path of a page, by the page's own band. */
export const pathOn = (page: string): Walked =>
  ofBand[/<html[^>]* data-band="([^"]*)"/.exec(htmlOf(page))?.[1] ?? ''] ?? common;

/** Returns the page that “Thoát nhanh” opens from this page, by the page's own band. */
export const exitOn = (page: string): string =>
  /<html[^>]* data-band="lop-(6-9|10-12)"/.test(htmlOf(page)) ? exitPages.older : exitPages.young;

/** Returns the path in a file of the site, if any: `vi`, `en`, `lop-6-9`, `lop-10-12`. */
export const pathIn = (url: string): string | undefined =>
  /\/_astro\/band-(lop-[\d-]+)\./.exec(url)?.[1] ?? /\/help-(vi|en)\./.exec(url)?.[1];

/** Returns the initial sentence of the panel. */
export function firstSentence(end: string, { paths } = common): string {
  const { say, tell } = paths.ends[end]!;
  const person = paths.who[paths.tellers[tell ?? '']?.[0] ?? ''];
  return `“${person ? spokenTo(person, say) : say}”`;
}

const hasPanel = (path: string): boolean => htmlOf(path).includes('<dialog class="help-panel"');

/**
 * Pages with help: in `npm test` one of each type (all kinds of the gallery count as one) and
 * changed ones, in `npm run prove` every one.
 */
export const pagesWithPanel: string[] = checkedPages.filter(hasPanel);

/**
 * Vietnamese pages that differ in their scripts. Papers for teachers differ only in their print, so
 * one represents all; a page's texts do not change its scripts.
 */
export const scriptedPages: string[] = (isEvery ? pagesWithPanel : onePerType.filter(hasPanel))
  .filter((path) => !path.startsWith('en/'))
  .filter(
    (path) =>
      isEvery ||
      !/^teachers\/(cards|keys|worksheets|role-plays|prints)\/|^(about|gallery|gallery\/surfaces|learn|skills|parents)\/$/.test(
        path,
      ),
  );

export const dialog = (page: Page): Locator => page.locator('dialog#help');

export async function openPanel(page: Page): Promise<void> {
  await page.locator('header [data-help]').click();
  await dialog(page).waitFor();
}

/** Opens the panel and clicks these words, from “Chuyện gì đã xảy ra?” on. */
export async function walkTo(page: Page, { presses }: HelpRoute): Promise<void> {
  await page.locator('.with-path').waitFor({ state: 'attached' });
  await openPanel(page);
  for (const press of [words.open, ...presses])
    await dialog(page).getByRole('button', { name: press, exact: true }).click();
}

/** Words found only in help: on a page that was left, they would give a child away. */
export const tellTale: string[] = [
  help.vi.title,
  helpForOlder.vi.title!,
  words.open,
  ...[common, ...Object.values(ofBand)].flatMap(({ paths }) =>
    Object.values(paths.ends).map(({ title }) => title),
  ),
];

/** Returns the traces of help on this page. */
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
    ...tellTale.filter((word) => text.includes(word) || title.includes(word)),
    ...(open ? ['an open dialog'] : []),
    ...(/\/(info|tt)\//.test(page.url()) ? [page.url()] : []),
  ];
}
