/**
 * The families' first page: the grade, tonight's talk, one voice, one question, one sentence; 111
 * and “Có chuyện, làm gì?” on every page of theirs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { tonight as words } from '#site/family/messages/tonight.ts';
import { syllablesIn } from '#curriculum/texts/syllables.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { axeFaults, widths } from '../a11y/axe.ts';
import { editedSite } from '../browser/edited-site.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';

const PATH = 'parents/';
const talks = readdirSync('content/lessons').filter((id) =>
  existsSync(`content/lessons/${id}/vi.family.mdx`),
);
const grades = Array.from({ length: 12 }, (_, index) => index + 1);
const LINKED = 'free-gift';

const site = builtSite();
let reader: Pupil;
beforeEach(async () => {
  reader = await newPupil(site.browser, site.url);
});
afterEach(() => reader.close());

const open = (hash = '', at: SiteAddress = site) => reader.page.goto(`${at.url}${PATH}${hash}`);
const shown = () => reader.page.locator('.talk-tonight').filter({ visible: true });
const pick = (grade: number) =>
  reader.page
    .getByRole('link', { name: interpolate(words.gradeN, { n: grade }), exact: true })
    .click();
const idsShown = () => shown().evaluateAll((all) => all.map(({ id }) => id));

describe('tonight’s talk', () => {
  it('is two presses from the start page', async () => {
    await reader.page.goto(site.url);
    await reader.page.locator('a[href$="parents/"]').first().click();
    await pick(5);
    await shown().getByText(words.ask).waitFor();
    expect(await shown().count()).toBe(1);
    expect([reader.errors, reader.foreign]).toEqual([[], []]);
  });

  it('is one for each grade, with one question and one sentence; the others of the grade are below it, complete', async () => {
    await open();
    expect(await idsShown()).toEqual([]);
    const reached = new Set<string>();
    for (const grade of grades) {
      await open(`#lop-${grade}`);
      await expect.poll(() => shown().count(), { message: `grade ${grade}` }).toBe(1);
      expect(await shown().locator('.one p').count()).toBe(2);
      const rest = await reader.page
        .locator('[data-others] a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      for (const id of [...(await idsShown()), ...rest]) reached.add(id);
    }
    expect([...reached].sort()).toEqual([...talks].sort());
  });

  it('is that of the lesson in the class’s link; its grade is selected, and “back” leads to the previous one', async () => {
    await open(`#${LINKED}`);
    await expect.poll(idsShown).toEqual([LINKED]);
    expect(await reader.page.locator('[data-grade][aria-current]').count()).toBe(1);
    await pick(1);
    await expect.poll(idsShown).not.toEqual([LINKED]);
    await reader.page.goBack();
    await expect.poll(idsShown).toEqual([LINKED]);
  });

  it('fits a small telephone: at most 16 syllables a sentence, 100 a talk', async () => {
    await open();
    const texts = await reader.page.locator('.talk-tonight').evaluateAll((all) =>
      all.map((talk) => ({
        id: talk.id,
        lines: [...talk.querySelectorAll('h2, .one p')].map((line) => line.textContent ?? ''),
      })),
    );
    expect(texts.length).toBe(talks.length);
    const sentences = texts.flatMap(({ id, lines }) =>
      lines
        .flatMap((line) => line.split(/(?<=[.!?…])[”"]?\s+/))
        .map((sentence) => ({ id, sentence })),
    );
    expect(sentences.filter(({ sentence }) => syllablesIn(sentence) > 16)).toEqual([]);
    expect(
      texts.filter(({ lines }) => lines.reduce((sum, line) => sum + syllablesIn(line), 0) > 100),
    ).toEqual([]);
  });

  it('without script all talks are listed one under another, each with its page', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${PATH}#lop-6`);
    expect(await page.locator('.talk-tonight').filter({ visible: true }).count()).toBe(
      talks.length,
    );
    await context.close();
  });

  it('has no accessibility fault and no horizontal scrolling once chosen, at any width', async () => {
    await open(`#${LINKED}`);
    for (const size of widths) {
      await reader.page.setViewportSize(size);
      expect(await axeFaults(reader.page), `${size.width}`).toEqual([]);
      expect(await reader.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
        true,
      );
    }
  });
});

describe('its voice', () => {
  const button = () => shown().locator('[data-hear]');
  it('plays at a press and stops at the next; the file belongs to the talk', async () => {
    await open(`#${LINKED}`);
    const asked = reader.page.waitForRequest((request) =>
      request.url().includes('/clips/vi/pages/'),
    );
    await button().click();
    expect((await asked).url()).toContain(`/clips/vi/pages/${LINKED}-`);
    await button().getByText(words.stop, { exact: true }).waitFor();
    await button().click();
    await button().getByText(words.hear, { exact: true }).waitFor();
    expect(await shown().getByRole('status').textContent()).toBe('');
  });
  it('shows a notice if the file does not load', async () => {
    const bare = await editedSite((text) => text.replaceAll('clips/vi/pages/', 'clips/vi/none/'));
    await open(`#${LINKED}`, bare);
    await button().click();
    await shown().getByText(words.unheard).waitFor();
    await button().getByText(words.hear, { exact: true }).waitFor();
    await bare.close();
  });
});

describe('in reach of the thumb on every families’ page', () => {
  it.each([
    PATH,
    `${PATH}p2/`,
    `${PATH}talks/${LINKED}/`,
    `${PATH}settings/`,
    `${PATH}settings/zalo/`,
  ])('/%s has 111 and “Có chuyện, làm gì?”, one press each, in view at once', async (path) => {
    await reader.page.setViewportSize({ width: 360, height: 640 });
    await reader.page.goto(`${site.url}${path}`);
    const bar = reader.page.getByRole('navigation', { name: words.bar });
    const box = (await bar.boundingBox())!;
    expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(640);
    expect(await bar.locator('a[href^="tel:"]').count()).toBe(1);
    await bar.getByRole('link', { name: words.told }).click();
    await reader.page.waitForURL(/\/parents\/#vua-ke$/);
    await reader.page.getByText(words.toldSteps[0][0]).waitFor();
    expect(await reader.page.getByRole('heading', { name: words.told }).isVisible()).toBe(true);
  });
});
