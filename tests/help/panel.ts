// How a hand opens help and walks its path, and what any of it would look like if it were seen where it must not be.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { parse } from 'yaml';
import type { HelpPaths } from '../../src/content/schema/help-path.ts';
import { spokenTo, waysThrough, type HelpWay } from '../../src/content/help-walk.ts';
import { withPhones } from '../../src/domain/phones.ts';
import { help } from '../../src/messages/help/help.ts';
import { helpPath } from '../../src/messages/help/help-path.ts';
import { site } from '../../src/messages/site.ts';
import { numbers } from '../e2e/samples.ts';
import { checkedPages, onePerType } from '../a11y/pages.ts';
import { isEvery } from '../browser/tier.ts';
import { htmlOf } from './built.ts';

export const paths: HelpPaths = withPhones(
  parse(readFileSync('content/help/paths/vi.yaml', 'utf8')) as HelpPaths,
  numbers,
);
export const words = helpPath.vi;
export const { help: opener, leave } = site.vi;
export const close = help.vi.close;

export const ways: HelpWay[] = waysThrough(paths);
/** Of each of the ten starts, and of adults', the first way to an end. */
export const firstWays: HelpWay[] = [
  ...new Map([...ways].reverse().map((way) => [way.presses[0], way])).values(),
].reverse();

/** The sentence to say as the panel first shows it. */
export function firstSentence(end: string): string {
  const { say, tell } = paths.ends[end]!;
  const person = paths.who[paths.tellers[tell ?? '']?.[0] ?? ''];
  return `“${person ? spokenTo(person, say) : say}”`;
}

const hasPanel = (path: string): boolean => htmlOf(path).includes('<dialog class="help-panel"');

/** Pages that offer help: in `npm test` one of each type (the gallery's kinds are one) and those that changed, in `npm run prove` every one. */
export const pagesWithPanel: string[] = checkedPages.filter(hasPanel);

/**
 * Of pages in Vietnamese those that differ in what they run: papers for teachers differ in what they print alone, so one
 * stands for all; and what runs does not change with a page's words.
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
export async function walkTo(page: Page, { presses }: HelpWay): Promise<void> {
  await page.locator('.with-path').waitFor({ state: 'attached' });
  await openPanel(page);
  for (const press of [words.open, ...presses])
    await dialog(page).getByRole('button', { name: press, exact: true }).click();
}

/** Words that stand in help and nowhere else: seen on a page that was left, they would give a child away. */
export const tellTale: string[] = [
  help.vi.title,
  words.open,
  ...Object.values(paths.ends).map(({ title }) => title),
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
