/**
 * Two pupils at one computer: each answers, neither sees the other's answer before both are in, and
 * each gets credit on a separate card.
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { assign } from '#site/teacher/messages/assign.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { exit } from '#site/help/messages/exit.ts';
import { me } from '#site/pupil/messages/me.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { turns } from '#site/pupil/messages/turns.ts';
import { writeDayCode } from '#core/codes/day-code.ts';
import { dayOf } from '#core/text/day.ts';
import { dayOfSchoolYear } from '#core/class/school-year.ts';
import { builtSite } from '../browser/built-site.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { axeFaults } from '../a11y/axe.ts';
import { allAwake } from './walk/all-awake.ts';
import {
  exitStep,
  items,
  lessonPath,
  rightOf,
  stepCount,
  stepOf,
  using,
  wrongOf,
} from './walk/lesson.ts';
import { openCardForm, keepAs } from './walk/keep-card.ts';
import { answerRight, newPupil, press, shown, type Pupil } from './walk/pupil.ts';

const labels = turns.vi;
const words = shell.vi;
const [formA, formB] = [using('exit-a'), using('exit-b')];
const core = using('core')[0]!;
/** A question of the lesson with a single pick. */
const picked = using('practice').find((id) => items[id]!.options && items[id]!.mode !== 'many')!;
const HELP_MAP = 1;
const code = writeDayCode(HELP_MAP, { number: 3, day: dayOfSchoolYear(dayOf(Date.now())) });

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

/** Opens the class's lesson with this number of pupils at the computer. */
async function sitDown(many: number): Promise<void> {
  const { page } = pupil;
  await page.goto(`${site.url}learn/#giao-${code}`);
  await page.getByRole('heading', { name: assign.vi.ours }).waitFor();
  await page
    .getByRole('group', { name: labels.many })
    .getByRole('button', { name: String(many), exact: true })
    .click();
  await page.getByRole('button', { name: interpolate(labels.seat, { n: many }) }).waitFor();
}
const open = (step: number) => pupil.page.goto(`${site.url}${lessonPath}#b${step}`);

async function pick(text: string): Promise<void> {
  await pastDoubleClick(pupil.page);
  await press(pupil.page, text);
  await press(pupil.page, words.check);
}

async function takeForm(form: readonly string[]): Promise<void> {
  for (const [place, id] of form.entries()) {
    await shown(pupil.page)
      .getByText(interpolate(exit.vi.question, { n: place + 1, of: form.length }), { exact: true })
      .waitFor();
    await answerRight(pupil.page, items[id]!);
    await pastDoubleClick(pupil.page);
    await press(pupil.page, words.next);
  }
}

test('a question is answered by both before either answer is shown; they are asked why they chose differently', async () => {
  await sitDown(2);
  await open(stepOf(picked));
  const { page } = pupil;
  await shown(page)
    .getByText(interpolate(labels.turn, { who: interpolate(labels.seat, { n: 1 }) }))
    .waitFor();
  await pick(wrongOf(items[picked]!));
  await shown(page)
    .getByText(interpolate(labels.in, { n: 1, of: 2 }))
    .waitFor();
  expect(await shown(page).locator('input:checked').count()).toBe(0);
  expect(await shown(page).getByText(words.right).count()).toBe(0);
  await pick(rightOf(items[picked]!)[0]!);
  await shown(page)
    .getByText(interpolate(labels.differ, { pair: labels.pairs.younger[2] }))
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(`${site.url}me/#may-giu-gi`);
  await expect.poll(() => page.getByText(interpolate(me.vi.answers, { n: 1 })).count()).toBe(2);
  expect(pupil.errors).toEqual([]);
});

test('each takes a form of the exit ticket, and each has a card with the lesson done: no two of a class are alike', async () => {
  await sitDown(2);
  await open(stepOf(core));
  await answerRight(pupil.page, items[core]!);
  await open(exitStep);
  await takeForm(formA);
  await press(pupil.page, exit.vi.exitSwap);
  await takeForm(formB);
  await pupil.page.locator(`#b${stepCount}`).waitFor();
  // Form B is the second child's, and so is this end.
  await pupil.page.getByText(cards.vi.stamp, { exact: true }).waitFor();
  await keepAs(pupil.page, 12);
  await pupil.page.getByRole('button', { name: labels.besideNext }).click();
  await pupil.page.getByText(cards.vi.stamp, { exact: true }).waitFor();
  await openCardForm(pupil.page);
  await pupil.page.getByRole('radio', { name: cards.vi.pictures.trau }).check({ force: true });
  await pupil.page.getByLabel(cards.vi.pickNumber).fill('12');
  await pupil.page.getByText(interpolate(cards.vi.numberTaken, { n: 12 })).waitFor();
  await pupil.page.getByLabel(cards.vi.pickNumber).fill('7');
  await pupil.page.getByRole('button', { name: cards.vi.make }).click();
  await pupil.page.getByText(interpolate(cards.vi.kept, { name: 'Trâu 07' })).waitFor();

  await pupil.page.goto(`${site.url}me/#may-giu-gi`);
  const answersOf = async (name: string) => {
    const card = pupil.page.locator('section.plate', {
      has: pupil.page.getByRole('heading', { name: interpolate(me.vi.card, { name }) }),
    });
    return (await card.innerText()).match(/(\d+) câu trả lời/)?.[1];
  };
  await expect.poll(() => answersOf('Trâu 07')).toBe(String(1 + formA.length));
  expect(await answersOf('Trâu 12')).toBe(String(1 + formB.length));
  expect(pupil.errors).toEqual([]);
});

test('a single pupil sees nothing of it, and a friend who joins at the end gets a separate card', async () => {
  const { page } = pupil;
  await open(stepOf(picked));
  await shown(page).getByText(rightOf(items[picked]!)[0]!, { exact: true }).first().waitFor();
  await allAwake(page);
  expect(await page.getByText(labels.own).count()).toBe(0);
  await open(stepOf(core));
  await answerRight(page, items[core]!);
  await open(exitStep);
  await takeForm(formA);
  await press(page, exit.vi.exitSwap);
  await takeForm(formB);
  await page.goto(`${site.url}me/#may-giu-gi`);
  await expect.poll(() => page.locator('section.plate h2').count()).toBeGreaterThanOrEqual(2);
  const all = await page.locator('main').innerText();
  expect([...all.matchAll(/(\d+) câu trả lời/g)].map(([, n]) => Number(n)).sort()).toEqual(
    [1 + formA.length, 1 + formB.length].sort(),
  );
});
