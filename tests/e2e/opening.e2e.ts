/**
 * A lesson opens with its name and its first scene; with its review questions only for a card that
 * has something due.
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { site as words } from '#site/shared/messages/site.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { everyPage } from '../a11y/pages.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { lookOn } from '../browser/waits.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { giveCard } from './walk/give-card.ts';
import { items, lessonPath, readLesson, stepOf, using } from './walk/lesson.ts';
import { answerRight, newPupil, shown, stepShown, type Pupil } from './walk/pupil.ts';

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

const name = () => pupil.page.getByRole('heading', { level: 1, name: title });
const isSeen = () => name().evaluate((heading) => heading.getBoundingClientRect().width > 100);

test('for an unknown pupil it is the first scene, under the lesson’s name; the review questions are the step before', async () => {
  await open();
  expect(await stepShown(pupil.page)).toBe(scene);
  expect(await isSeen()).toBe(true);
  await shown(pupil.page).getByRole('link', { name: shell.vi.back }).click();
  await shown(pupil.page).locator('.stem').waitFor();
  expect(await stepShown(pupil.page)).toBe(scene - 1);
  // Screen readers still find the lesson's name.
  expect([await isSeen(), await name().count()]).toEqual([false, 1]);
});

test('opening it stores nothing', async () => {
  await open();
  await lookOn(pupil.page, 500);
  expect(
    await pupil.page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'elm:kept')),
  ).toEqual([]);
});

test('for a card it is the first scene, too, until something is due; then the questions; then the scene again', async () => {
  await learnOnCard();
  await open();
  expect(await stepShown(pupil.page)).toBe(scene);
  await expect.poll(dueKey).not.toBeNull();
  await inDays(8);
  await open();
  expect(await stepShown(pupil.page)).toBe(1);
  const asked = await shown(pupil.page).locator('.stem').filter({ visible: true }).textContent();
  const before = await dueKey();
  await answerRight(
    pupil.page,
    using('review')
      .map((id) => items[id]!)
      .find(({ stem }) => stem === asked)!,
  );
  await expect.poll(dueKey).not.toBe(before);
  await open();
  expect(await stepShown(pupil.page)).toBe(scene);
});

test('for unnamed work it is the first scene, whatever would be due', async () => {
  await learnSomething();
  await inDays(8);
  await open();
  await open();
  expect([await stepShown(pupil.page), await dueKey()]).toEqual([scene, null]);
});

test('a newly active card gets the questions: from the list of cards, and on a lesson whose web storage was wiped', async () => {
  await learnOnCard();
  await inDays(8);
  await open('learn/lop-4-5/');
  await pupil.page.locator('button.seat[aria-pressed=true]').waitFor();
  await pupil.page.evaluate((key) => localStorage.removeItem(key), KEY);
  await pupil.page.locator('button.seat[aria-pressed=true]').click();
  await expect.poll(dueKey).not.toBeNull();
  await open();
  expect(await stepShown(pupil.page)).toBe(1);
  await pupil.page.evaluate(() => localStorage.clear());
  await open();
  await expect.poll(() => stepShown(pupil.page)).toBe(1);
});

test('the next pupil gets none of it', async () => {
  await learnOnCard();
  await inDays(8);
  await open();
  await expect.poll(dueKey).not.toBeNull();
  await Promise.all([
    pupil.page.waitForEvent('load'),
    pupil.page.getByRole('button', { name: words.vi.notMe, exact: true }).click(),
  ]);
  await expect.poll(dueKey).toBeNull();
  await open();
  expect(await stepShown(pupil.page)).toBe(scene);
});

test(
  'red for a head script that does not read the due day, and for a page without its first step',
  { tags: ['control'] },
  async () => {
    const careless = await siteWithScript(
      "const { getItem } = Storage.prototype; Storage.prototype.getItem = function (key) { return key === 'elm:due' ? null : getItem.call(this, key); }; addEventListener('DOMContentLoaded', () => (Storage.prototype.getItem = getItem));",
    );
    await learnOnCard(careless);
    await inDays(8);
    await open(later, careless);
    await expect.poll(dueKey).not.toBeNull();
    await open(later, careless);
    expect(await stepShown(pupil.page)).toBe(scene);
    await careless.close();
    const silent = await editedSite((text, path) =>
      path === `${later}index.html` ? text.replace(/ data-begins="\d+"/, '') : text,
    );
    await pupil.page.evaluate(() => localStorage.clear());
    await open(later, silent);
    expect(await stepShown(pupil.page)).toBe(1);
    await silent.close();
  },
);

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
