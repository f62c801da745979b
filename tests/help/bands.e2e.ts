/**
 * A page fetches only the help path of its own grades: a child of grade 3 does not load texts for
 * grade 11.
 *
 * @module-tag help
 */
import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { helpForOlder } from '#site/help/messages/help.ts';
import { builtSite } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import {
  common,
  dialog,
  lessonOf,
  ofBand,
  openPanel,
  pathIn,
  walkTo,
  type Walked,
} from './panel.ts';

const site = builtSite();

/** Opens a page until its panel is complete; returns the paths it fetched. */
async function opened(url: string, shut?: RegExp): Promise<{ page: Page; came: string[] }> {
  const page = await (await site.browser.newContext()).newPage();
  const came: string[] = [];
  page.on('request', (request) =>
    came.push(...[pathIn(request.url())].filter((path) => path !== undefined)),
  );
  if (shut) await page.route(shut, (route) => route.abort());
  await page.goto(url);
  await page.locator('.with-path').waitFor({ state: 'attached' });
  return { page, came };
}

const firstChoice = ({ paths }: Walked): string => paths.questions[paths.start]!.choices[0]!.text;

test.each([
  ['', 'vi'],
  ['about/', 'vi'],
  ['learn/lop-1-3/', 'vi'],
  ['lessons/help-map/', 'vi'],
  ['en/lessons/help-map/', 'en'],
  ['learn/lop-6-9/', 'lop-6-9'],
  [lessonOf['lop-6-9']!, 'lop-6-9'],
  ['learn/lop-10-12/', 'lop-10-12'],
  [lessonOf['lop-10-12']!, 'lop-10-12'],
  ['teachers/show/help-map/', 'vi'],
  [`teachers/show/${lessonOf['lop-10-12']!.split('/')[1]}/`, 'lop-10-12'],
])('/%s brings %s alone', async (path, its) => {
  const { page, came } = await opened(site.url + path);
  expect(new Set(came)).toEqual(new Set([its]));
  await page.context().close();
});

test('in grades 10–12 the panel calls its reader “bạn” throughout', async () => {
  const of = ofBand['lop-10-12']!;
  const { page } = await opened(site.url + lessonOf['lop-10-12']!);
  await openPanel(page);
  expect(await dialog(page).locator('h2').innerText()).toBe(helpForOlder.vi.title);
  await page.keyboard.press('Escape');
  await walkTo(page, of.firstWays[0]!);
  const said = await dialog(page).locator('.path').innerText();
  expect(said).toContain(of.words.draft);
  expect(said.replace(/“[^”]*”|trẻ em/g, '')).not.toMatch(/(?<!\p{L})em(?!\p{L})/iu);
  await page.context().close();
});

test('falls back to the common path if that of the grades fails to load', async () => {
  const { page } = await opened(site.url + lessonOf['lop-6-9']!, /\/_astro\/band-lop-/);
  await walkTo(page, common.firstWays[0]!);
  expect(await dialog(page).locator('h3').innerText()).toBe(
    common.paths.ends[common.firstWays[0]!.end]!.title,
  );
  await page.context().close();
});

test('a page with other grades fetches another path', { tags: ['control'] }, async () => {
  const lesson = lessonOf['lop-6-9']!;
  const broken = await editedSite((text, path) =>
    path === `${lesson}index.html`
      ? text.replace('data-band="lop-6-9"', 'data-band="lop-10-12"')
      : text,
  );
  const { page, came } = await opened(broken.url + lesson);
  expect(new Set(came)).toEqual(new Set(['lop-10-12']));
  await openPanel(page);
  await dialog(page).getByRole('button', { name: common.words.open, exact: true }).click();
  const choices = await dialog(page).locator('.choices').innerText();
  expect(choices).toContain(firstChoice(ofBand['lop-10-12']!));
  expect(choices).not.toContain(firstChoice(ofBand['lop-6-9']!));
  await page.context().close();
  await broken.close();
});
