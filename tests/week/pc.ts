// One computer of the lab: one, two or three pupils do a lesson as planned, and submit their work.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { exit } from '#site/help/messages/exit.ts';
import { me } from '#site/pupil/messages/me.ts';
import { turns } from '#site/pupil/messages/turns.ts';
import { assign } from '#site/teacher/messages/assign.ts';
import { pause, until } from '../e2e/robot/until.ts';
import { keepAs } from '../e2e/walk/keep-card.ts';
import { hasWrong, rightOf, wrongOf, type Walked } from '../e2e/walk/lesson.ts';
import { act, press, shown } from '../e2e/walk/press.ts';
import { watched } from '../e2e/walk/watched.ts';
import { sentOf, typeCard } from '../targets/card-journey.ts';
import { screenOf } from '../targets/chromiums.ts';
import type { PaperCard } from '../targets/lan-client.ts';
import type { Does, Pc } from './plan.ts';

/** The file of a computer, as on the teacher's stick. */
export type StickFile = { name: string; base64: string };
export type Sitting = {
  /** A freshly started, empty computer. */
  context: BrowserContext;
  /** Address of a page of this copy. */
  page: (path: string) => string;
  lesson: Walked;
  /** The class's assignment, as on the blackboard. */
  code: string;
  pc: Pc;
  /** The pupil continues what was begun on another day; joint steps are already done. */
  isBack: boolean;
  /** LAN cards of the pupils here; absent: their work is saved as a file. */
  cards?: readonly PaperCard[];
};
/** A computer's output before it was wiped, and its browser errors. */
export type Left = { file: StickFile | null; complaints: string[] };

const words = shell.vi;
/**
 * A busy machine is slow, not wrong. A test's own timeout is longer (`week.e2e.ts`): then the
 * message names the missing thing.
 */
const PATIENCE_MS = 300_000;
/**
 * Longer than a double click (`ActionButtons.tsx`): the time a person takes between two presses.
 */
const LOOK_MS = 500;
/** Earlier answers are on the page by then, or do not exist. */
const COMES_BACK_MS = 8000;
const waiting = { timeout: PATIENCE_MS };

const remark = (page: Page) => shown(page).locator('.remark').filter({ visible: true });
const main = (page: Page) => shown(page).locator('.acts .button.main').filter({ visible: true });

/**
 * Presses these and, unless the question answers itself, “Trả lời”; waits until it is graded and
 * saved.
 */
async function answer(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await press(page, name);
  await pause(LOOK_MS);
  // A question that answers itself has no such button, and on a busy machine is graded later than
  // that.
  await remark(page).or(act(page, words.check)).first().waitFor(waiting);
  if (!(await remark(page).count())) await press(page, words.check);
  // With several pupils one answer may still be hidden; the questions of this week are not of that
  // kind.
  await remark(page).first().waitFor(waiting);
  await shown(page).getByText(words.saved, { exact: true }).first().waitFor(waiting);
}

async function doCore({ lesson }: Sitting, page: Page): Promise<void> {
  for (const id of Object.keys(lesson.items).filter((item) => lesson.items[item]!.use === 'core')) {
    await page.evaluate((step) => void (location.hash = `b${step}`), lesson.stepOf(id));
    await page.locator(`[data-activity="${id}"][data-awake]`).waitFor(waiting);
    await pause(LOOK_MS);
    await answer(page, rightOf(lesson.items[id]!));
  }
}

/** Returns the current exit question; '' if there is none. */
const askedNow = (page: Page): Promise<string | null> =>
  page.locator('[data-island="exit-check"]').getAttribute('data-asks');

/** The pupil with the mouse answers the shown form as planned. */
async function takeForm({ lesson, isBack }: Sitting, page: Page, does: Does): Promise<void> {
  let before = '';
  // At the first question with a worthless option: a half-right one may still pass.
  let hasErred = false;
  for (let place = 0; ; place += 1) {
    const id = await until(
      'a question, or the end of them',
      async () => {
        const now = await askedNow(page);
        return now !== null && (place === 0 ? now !== '' : now !== before) ? { now } : null;
      },
      PATIENCE_MS,
    );
    if (id.now === '') return;
    before = id.now;
    const item = lesson.items[id.now]!;
    await pause(LOOK_MS);
    // Answered on another day: it comes back with its feedback, a moment after the question.
    const isDone =
      isBack &&
      place === 0 &&
      (await remark(page)
        .first()
        .waitFor({ timeout: COMES_BACK_MS })
        .then(
          () => true,
          () => false,
        ));
    const errs: boolean = !hasErred && (does === 'mends' || does === 'wrong') && hasWrong(item);
    hasErred ||= errs;
    if (errs) {
      await answer(page, [wrongOf(item)]);
      await pause(LOOK_MS);
      if (does === 'mends') {
        await press(page, words.again);
        // Otherwise the feedback on the first answer might be taken for that on the next.
        await remark(page)
          .first()
          .waitFor({ ...waiting, state: 'hidden' });
      }
    }
    if (!isDone && does !== (errs ? 'wrong' : '')) await answer(page, rightOf(item));
    if (does === 'half') return;
    await pause(LOOK_MS);
    if (errs && does === 'wrong') await press(page, words.later);
    else await main(page).click();
  }
}

/**
 * Sets up that many pupils at this computer, and on the LAN each with a card, the first with the
 * mouse.
 */
async function sitDown({ page: address, code, pc, cards }: Sitting, page: Page): Promise<void> {
  await page.goto(address(`learn/#giao-${code}`));
  await page.getByRole('heading', { name: assign.vi.ours }).waitFor(waiting);
  const many = page.getByRole('group', { name: turns.vi.many });
  if (pc.length > 1) {
    await many.getByRole('button', { name: String(pc.length), exact: true }).click();
    await many
      .getByRole('button', { name: interpolate(turns.vi.seat, { n: pc.length }) })
      .waitFor(waiting);
  }
  if (!cards) return;
  for (const [place, card] of [...cards.slice(1), cards[0]!].entries()) {
    if (place > 0)
      await many
        .getByRole('button', { name: interpolate(turns.vi.seat, { n: place + 1 }) })
        .click();
    await typeCard(screenOf(page), card);
    await page.getByText(sentOf(card)).waitFor(waiting);
    // When typed with others here, the next line has its button back.
    if (place < cards.length - 1) await pause(LOOK_MS);
  }
}

/**
 * On the LAN each pupil checks that the work was sent; elsewhere each takes a card with its number.
 */
async function leaveWork({ pc, cards }: Sitting, page: Page): Promise<void> {
  // A pupil with a card is named.
  const beside = new RegExp(`${turns.vi.besideNext}|${turns.vi.backTo.split('{')[0]}`);
  const last = pc.length - 1;
  // The pupil who answered last has the mouse, and the order continues from there.
  const order = [last, ...pc.map((_, place) => place).filter((place) => place !== last)];
  for (const [index, place] of order.entries()) {
    if (index > 0) await page.getByRole('button', { name: beside }).click();
    if (cards) await page.getByText(sentOf(cards[place]!)).waitFor(waiting);
    else await keepAs(page, pc[place]!.card);
  }
}

/** The teacher's one press at this computer. */
async function saveAll({ page: address, code }: Sitting, page: Page): Promise<StickFile> {
  await page.goto(address(`learn/#giao-${code}`));
  const saving = page.waitForEvent('download', waiting);
  await page.getByRole('button', { name: me.vi.saveAll }).click(waiting);
  const download = await saving;
  return {
    name: download.suggestedFilename(),
    base64: readFileSync(await download.path(), 'base64'),
  };
}

/** Runs one lesson at one computer. */
export async function atPc(sitting: Sitting): Promise<Left> {
  const { context, page: address, lesson, pc, cards, isBack } = sitting;
  const { page, errors, foreign } = await watched(context, address('').replace(/index\.html$/, ''));
  page.setDefaultTimeout(PATIENCE_MS);
  // A test cannot use the system's save dialog: the file goes to the downloads.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  try {
    await sitDown(sitting, page);
    await pause(LOOK_MS);
    await page.locator('.ours a').first().click();
    await page.locator('.step').first().waitFor({ state: 'attached' });
    if (!isBack) await doCore(sitting, page);
    const goes = (step: number) => page.evaluate((to) => void (location.hash = `b${to}`), step);
    for (const [place, { does }] of pc.entries()) {
      if (does === 'core') continue;
      if (place === 0) await goes(lesson.exitStep);
      else await press(page, exit.vi.exitSwap);
      await takeForm(sitting, page, does);
    }
    await goes(lesson.steps.length + 1);
    await leaveWork(sitting, page);
    return {
      file: cards ? null : await saveAll(sitting, page),
      complaints: [...errors, ...foreign],
    };
  } catch (problem) {
    const seen = await page
      .locator('main')
      .innerText()
      .catch(() => '');
    const who = pc.map(({ card, does }) => `${card} ${does}`).join(', ');
    throw new Error(`at the computer of ${who}: ${String(problem)}\n${seen.slice(0, 1500)}`, {
      cause: problem,
    });
  }
}
