/**
 * Help in one press, on every kind of page, without a trace; and the quick exit.
 *
 * @module-tag help
 * @module-tag player
 */
import { describe, expect, test } from 'vitest';
import { help } from '#site/help/messages/help.ts';
import { site as siteWords } from '#site/shared/messages/site.ts';
import { builtSite } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { numbers } from './samples.ts';
import { settled } from './robot/until.ts';
import { lessonPath } from './walk/lesson.ts';
import { everythingStored, hasOpenedItsStore } from './walk/stored.ts';
import { newPupil } from './walk/pupil.ts';

const { help: opener, leave } = siteWords.vi;
const pages = [
  '',
  'learn/',
  'learn/lop-4-5/',
  lessonPath,
  `${lessonPath}#b6`,
  'me/',
  'about/',
  'teachers/',
  'teachers/plans/help-map/',
  'teachers/worksheets/help-map/',
  'parents/',
  'parents/talks/help-map/',
  'gallery/choice/many/',
];

const site = builtSite();

/**
 * Opens and closes help, and checks the traces that a look over the shoulder, or at the history,
 * would find.
 */
async function openAndClose(siteUrl: string, path: string): Promise<void> {
  const { page, close } = await newPupil(site.browser, siteUrl);
  try {
    await page.goto(siteUrl + path);
    // The page opens its database by itself when it is idle; only later changes could come from the
    // help panel.
    await page.waitForFunction(hasOpenedItsStore);
    const stored = await settled(() => page.evaluate(everythingStored));
    const trace = () =>
      page.evaluate(() => ({ url: location.href, title: document.title, history: history.length }));
    const before = await trace();
    await page.getByRole('link', { name: opener }).click();
    const panel = page.getByRole('dialog', { name: help.vi.title });
    await panel
      .getByRole('link', { name: `${help.vi.call} ${numbers.get('111')}` })
      .waitFor({ timeout: 3000 });
    expect(await trace()).toEqual(before);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden', timeout: 3000 });
    await page.getByRole('link', { name: opener }).click();
    await panel.getByRole('button', { name: help.vi.close }).click();
    await panel.waitFor({ state: 'hidden', timeout: 3000 });
    expect(await trace()).toEqual(before);
    expect(await page.evaluate(everythingStored)).toBe(stored);
  } finally {
    await close();
  }
}

describe('the help panel', () => {
  test.concurrent.each(pages)('opens and closes on /%s and leaves no trace', (path) =>
    openAndClose(site.url, path),
  );

  test('opens while every other script is still loading', async () => {
    const { page, close } = await newPupil(site.browser, site.url);
    await page.route('**/*.js', () => {});
    await page.goto(site.url + lessonPath, { waitUntil: 'domcontentloaded' });
    await page.getByRole('link', { name: opener }).click();
    await page.getByRole('dialog', { name: help.vi.title }).waitFor();
    await close();
  });

  test('red if the panel is only a link to another page', { tags: ['control'] }, async () => {
    const broken = await editedSite((text, path) =>
      path.endsWith('.html') ? text.replaceAll('id="help"', 'id="gone"') : text,
    );
    await expect(openAndClose(broken.url, lessonPath)).rejects.toThrow();
    await broken.close();
  });
});

test('without script the same press opens the neutral page with every number', async () => {
  const { page, close } = await newPupil(site.browser, site.url, { javaScriptEnabled: false });
  await page.goto(site.url + lessonPath);
  await page.getByRole('link', { name: opener }).first().click();
  await page.waitForURL(`${site.url}info/`);
  // 1022 is only on adults' pages until someone has called it (`help/numbers.e2e.ts`).
  for (const [id, number] of numbers)
    expect(await page.locator(`.call a[href="tel:${number}"]`).count()).toBe(id === '1022' ? 0 : 1);
  expect(await page.title()).not.toMatch(/giúp|111|xâm hại|bạo lực/i);
  await close();
});

describe('the quick exit', () => {
  const leaveFrom = async (siteUrl: string): Promise<string> => {
    const { page, close } = await newPupil(site.browser, siteUrl);
    await page.goto(`${siteUrl}about/`);
    await page.goto(siteUrl + lessonPath);
    await page.getByRole('banner').getByRole('link', { name: leave }).last().click();
    await page.waitForURL(`${siteUrl}bang-cuu-chuong/`);
    await page.goBack();
    const after = page.url();
    await close();
    return after;
  };

  test('leaves at once, and “back” does not lead to the lesson', async () => {
    expect(await leaveFrom(site.url)).toBe(`${site.url}about/`);
  });

  test('red if it is a plain link: “back” leads to the lesson', { tags: ['control'] }, async () => {
    const broken = await editedSite((text, path) =>
      path.endsWith('.html') ? text.replaceAll(' data-leave', '') : text,
    );
    expect(await leaveFrom(broken.url)).toBe(broken.url + lessonPath);
    await broken.close();
  });
});
