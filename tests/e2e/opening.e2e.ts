/** A lesson of grades 1–5 opens with its cover; review questions are optional. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cover as coverWords } from '#site/lesson/cover/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { site as siteWords } from '#site/shared/messages/site.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { everyPage } from '../a11y/pages.ts';
import { lookOn } from '../browser/waits.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { giveCard } from './walk/give-card.ts';
import { items, lessonPath, readLesson, stepOf, using } from './walk/lesson.ts';
import { answerRight, newPupil, shown, stepShown, type Pupil } from './walk/pupil.ts';

const words = coverWords.vi;
const later = 'lessons/four-steps/';
const title = 'Dừng – Giữ lại – Chặn – Kể';
const { steps } = readLesson('four-steps');
/** The first step that is no review question. */
const scene = steps.findIndex(({ does }) => does.what !== 'recall') + 1;
const DAY = 86_400_000;
const today = Date.now();
const KEY = 'elm:due';

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

async function open(path = later, at: SiteAddress = site): Promise<void> {
  await pupil.page.goto('about:blank');
  await pupil.page.goto(at.url + path);
  await pupil.page.waitForLoadState('networkidle');
}
const inDays = (days: number): Promise<void> => pupil.page.clock.setSystemTime(today + days * DAY);
const dueKey = (): Promise<string | null> =>
  pupil.page.evaluate((key) => localStorage.getItem(key), KEY);

/** Answers one question of the previous lesson, which is due again a week later. */
async function learnSomething(at: SiteAddress = site): Promise<void> {
  const first = using('practice').find((id) => stepOf(id) > 0)!;
  await inDays(0);
  await open(`${lessonPath}#b${stepOf(first)}`, at);
  await answerRight(pupil.page, items[first]!);
}

/** The same on a named card. */
async function learnOnCard(at: SiteAddress = site): Promise<void> {
  await learnSomething(at);
  await pupil.page.evaluate(giveCard, undefined);
}

const cover = () => pupil.page.locator('.cover');
const oldQuestions = () => cover().locator('a', { hasText: words.old });
const isDue = () => oldQuestions().evaluate((link) => link.classList.contains('due'));

test('for an unknown pupil it is the cover: one button to the first scene, review questions as a link, and back', async () => {
  await open();
  expect(await stepShown(pupil.page)).toBe(0);
  expect(await pupil.page.getByRole('heading', { level: 1, name: title }).count()).toBe(1);
  await cover().getByRole('link', { name: words.story }).click();
  await shown(pupil.page)
    .getByRole('heading', { name: steps[scene - 1]!.title })
    .waitFor();
  expect(await stepShown(pupil.page)).toBe(scene);
  await shown(pupil.page).getByRole('link', { name: shell.vi.back }).click();
  await oldQuestions().click();
  await shown(pupil.page).locator('.stem').waitFor();
  expect(await stepShown(pupil.page)).toBe(1);
  await pupil.page.goBack();
  await pupil.page.goBack();
  await pupil.page.goBack();
  await expect.poll(() => stepShown(pupil.page)).toBe(0);
});

test('the space bar opens the story, and 0 comes back to the cover', async () => {
  await open();
  await pupil.page.keyboard.press(' ');
  await expect.poll(() => stepShown(pupil.page)).toBe(scene);
  await pupil.page.keyboard.press('0');
  await expect.poll(() => stepShown(pupil.page)).toBe(0);
});

test('“Nghe và học” opens the first scene and reads it; “Vào học” only opens it', async () => {
  for (const [lesson, link, isRead] of [
    ['kind-words', words.listen, true],
    ['passwords-are-keys', words.read, false],
  ] as const) {
    await open(`lessons/${lesson}/`);
    await pupil.page.locator('html[data-ears]').waitFor();
    await cover().getByRole('link', { name: link, exact: true }).click();
    const play = shown(pupil.page).locator('.ear.play');
    await play.waitFor();
    await expect
      .poll(() => play.getAttribute('aria-label'))
      .toBe(listen.vi[isRead ? 'stop' : 'listen']);
  }
});

test('opening it stores nothing', async () => {
  await open();
  await lookOn(pupil.page, 500);
  expect(
    await pupil.page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'elm:kept')),
  ).toEqual([]);
});

test('for a card the cover marks the old questions once something is due, until it is answered', async () => {
  await learnOnCard();
  await open();
  expect([await stepShown(pupil.page), await isDue()]).toEqual([0, false]);
  await expect.poll(dueKey).not.toBeNull();
  await inDays(8);
  await open();
  await expect.poll(isDue).toBe(true);
  await oldQuestions().click();
  const asked = await shown(pupil.page).locator('.stem').filter({ visible: true }).textContent();
  const before = await dueKey();
  await answerRight(
    pupil.page,
    using('review')
      .map((id) => items[id]!)
      .find(({ stem }) => stem === asked)!,
  );
  await expect.poll(dueKey).not.toBe(before);
  expect(await isDue()).toBe(false);
});

test('for unnamed work nothing is marked, whatever would be due', async () => {
  await learnSomething();
  await inDays(8);
  await open();
  await open();
  expect([await isDue(), await dueKey()]).toEqual([false, null]);
});

test('the next pupil gets no mark', async () => {
  await learnOnCard();
  await inDays(8);
  await open();
  await expect.poll(isDue).toBe(true);
  await Promise.all([
    pupil.page.waitForEvent('load'),
    pupil.page.getByRole('button', { name: siteWords.vi.notMe, exact: true }).click(),
  ]);
  await expect.poll(dueKey).toBeNull();
  await open();
  await lookOn(pupil.page, 500);
  expect(await isDue()).toBe(false);
});

test('red for a page that says nothing of its cover', { tags: ['control'] }, async () => {
  const silent = await editedSite((text, path) =>
    path === `${later}index.html` ? text.replace(/ data-cover(="")?/, '') : text,
  );
  await open(later, silent);
  expect(await stepShown(pupil.page)).not.toBe(0);
  await silent.close();
});

/** Pixels of a line's height without letters. */
const AIR = 4;
/**
 * Returns the lessons whose heading has a letter under the step's number, as they open on a phone.
 */
async function underNumber(at: SiteAddress, lessons: string[]): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const hidden: string[] = [];
  for (const lesson of lessons) {
    await page.goto(at.url + lesson, { waitUntil: 'domcontentloaded' });
    const isHidden = await page.evaluate(async (air) => {
      await document.fonts.ready;
      const { begins = '1' } = document.documentElement.dataset;
      document.documentElement.dataset['at'] = begins;
      const step = [...document.querySelectorAll<HTMLElement>('.step')].find(
        (element) => element.offsetParent,
      )!;
      const words = document.createRange();
      words.selectNodeContents(step.querySelector('h2')!);
      // A notice has no number.
      const number = step.querySelector('.step-no')?.getBoundingClientRect();
      if (!number) return false;
      return [...words.getClientRects()].some(
        (line) =>
          line.right > number.left &&
          line.bottom - air > number.top &&
          line.top + air < number.bottom,
      );
    }, AIR);
    if (isHidden) hidden.push(lesson);
  }
  await context.close();
  return hidden;
}
const lessons = everyPage.filter((page) => /^(en\/)?lessons\/[^/]+\/(2\/)?$/.test(page));

test('on a phone no lesson opens with its number over its heading', async () => {
  expect(lessons.length).toBeGreaterThan(50);
  expect(await underNumber(site, lessons)).toEqual([]);
});

test('red if a heading has no room beside the number', { tags: ['control'] }, async () => {
  const tight = await editedSite((text, path) =>
    path === 'lessons/clear-report/index.html'
      ? withoutPolicy(text).replace(/padding-right:5\.6rem/, 'padding-right:14px')
      : text,
  );
  expect(await underNumber(tight, ['lessons/clear-report/'])).not.toEqual([]);
  await tight.close();
});
