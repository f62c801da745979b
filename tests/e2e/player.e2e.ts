/**
 * The lesson's player: moving between steps, coming back, another pupil at the same computer,
 * hints.
 *
 * @module-tag player
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { lookOn, pastDoubleClick } from '../browser/waits.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { until } from './robot/until.ts';
import {
  items,
  lessonPath,
  placed,
  rightOf,
  stepOf,
  steps,
  using,
  wrongOf,
} from './walk/lesson.ts';
import { everythingStored } from './walk/stored.ts';
import {
  act,
  answerRight,
  newPupil,
  press,
  remark,
  shown,
  stepShown,
  type Pupil,
} from './walk/pupil.ts';

const words = shell.vi;
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const open = async (hash = '#b1', at: SiteAddress = site): Promise<void> => {
  await pupil.page.goto(`${at.url}${lessonPath}${hash}`);
  // Step keys work once the late chunk is there: its islands load last.
  await pupil.page.waitForLoadState('networkidle');
};
const atStep = (n: number): Promise<true> =>
  until(`step ${n}`, async () => (await stepShown(pupil.page)) === n);
/** Shows a whole story at once: its “Tiếp” then leaves the step. */
const tellAll = (): Promise<void> => shown(pupil.page).locator('[data-tell-all]').click();
const next = (): Promise<void> =>
  shown(pupil.page).getByRole('link', { name: words.next, exact: true }).click();
const heading = (n: number): string => steps[n - 1]!.title;
const focusedText = (): Promise<string> =>
  pupil.page.evaluate(() => document.activeElement?.textContent ?? '');
const question = placed.find((id) => items[id]!.options && items[id]!.mode !== 'many')!;

test('a number key goes to that step, two in a row to a step of two digits', async () => {
  await open();
  await pupil.page.keyboard.press('5');
  await atStep(5);
  // Digits pressed within a second are one number.
  await pupil.page.waitForTimeout(1100);
  await pupil.page.keyboard.press('1');
  await pupil.page.keyboard.press('2');
  await atStep(12);
});

test('#b5 opens step 5 at its top', async () => {
  await open('#b5');
  await atStep(5);
  expect(await pupil.page.evaluate(() => scrollY)).toBe(0);
});

test('“Tiếp” and “Quay lại” move one step, and the focus is on the step’s heading', async () => {
  await open();
  await tellAll();
  await next();
  await atStep(2);
  await until('focus on the heading', async () => (await focusedText()) === heading(2));
  await shown(pupil.page).getByRole('link', { name: words.back }).click();
  await atStep(1);
  await until('focus on the heading', async () => (await focusedText()) === heading(1));
});

test('“Tiếp” moves before any script except the first has loaded', async () => {
  await pupil.page.route('**/*.js', () => {});
  await pupil.page.goto(`${site.url}${lessonPath}#b1`, { waitUntil: 'domcontentloaded' });
  await tellAll();
  await next();
  await atStep(2);
});

/**
 * Returns the step after a child's double click on “Tiếp” of step 1, and how many pieces of its
 * story are told: the second press comes when step 2 is already there.
 */
async function doubleNext(at: SiteAddress): Promise<[step: number, told: number]> {
  await open('#b1', at);
  await tellAll();
  const { x, y, width, height } = (await shown(pupil.page)
    .getByRole('link', { name: words.next, exact: true })
    .boundingBox())!;
  await pupil.page.mouse.move(x + width / 2, y + height / 2);
  for (const clickCount of [1, 2]) {
    await pupil.page.mouse.down({ clickCount });
    await pupil.page.mouse.up({ clickCount });
    await lookOn(pupil.page, 150);
  }
  return [
    await stepShown(pupil.page),
    await shown(pupil.page).locator('.beat:not(.untold)').count(),
  ];
}

/**
 * Returns whether the feedback of a wrong answer is still shown after a double click on “Trả lời”.
 */
async function remarkAfterDouble(at: SiteAddress): Promise<boolean> {
  await open(`#b${stepOf(question)}`, at);
  await press(pupil.page, wrongOf(items[question]!));
  await act(pupil.page, words.check).dblclick();
  await lookOn(pupil.page, 600);
  expect(await stepShown(pupil.page)).toBe(stepOf(question));
  return remark(pupil.page).isVisible();
}

test('a double click on “Tiếp” moves one step only', async () => {
  expect(await doubleNext(site)).toEqual([2, 1]);
});

test('a double click on “Trả lời” keeps the feedback', async () => {
  expect(await remarkAfterDouble(site)).toBe(true);
});

test(
  'red without the guards: a double click presses twice, and dismisses the feedback',
  { tags: ['control'] },
  async () => {
    const hasty = await siteWithScript(
      "Object.defineProperty(UIEvent.prototype, 'detail', { get: () => 1 }); let now = 0; performance.now = () => (now += 1000);",
    );
    expect(await doubleNext(hasty)).toEqual([2, 2]);
    expect(await remarkAfterDouble(hasty)).toBe(false);
    await hasty.close();
  },
);

test('a miss shows a hint, and after the hints “Xem cách làm” shows the solution', async () => {
  const item = items[question]!;
  await open(`#b${stepOf(question)}`);
  for (const hint of item.hints) {
    await press(pupil.page, wrongOf(item));
    await press(pupil.page, words.check);
    await remark(pupil.page).getByText(hint).waitFor();
    expect(await act(pupil.page, words.showWay).count()).toBe(0);
    // The second press of a double click is ignored, so wait before the next press.
    await pastDoubleClick(pupil.page);
    await press(pupil.page, words.again);
    await pastDoubleClick(pupil.page);
  }
  await press(pupil.page, wrongOf(item));
  await press(pupil.page, words.check);
  await press(pupil.page, words.showWay);
  await remark(pupil.page).getByText(words.way).waitFor();
  expect(await remark(pupil.page).textContent()).toContain(rightOf(item)[0]);
});

test('after a reload the same step is shown, with this pupil’s answer', async () => {
  await open(`#b${stepOf(question)}`);
  await answerRight(pupil.page, items[question]!);
  await pupil.page.goto('about:blank');
  await pupil.page.goto(`${site.url}${lessonPath}`);
  await atStep(stepOf(question));
  await remark(pupil.page).waitFor();
});

test('“Không phải em” gives another pupil the cover, and “Lấy lại bài cũ” restores the work', async () => {
  await open(`#b${stepOf(question)}`);
  await answerRight(pupil.page, items[question]!);
  await pupil.page.goto('about:blank');
  await open('');
  await atStep(stepOf(question));
  await pupil.page.getByRole('button', { name: cards.vi.notMe }).click();
  await pupil.page.getByRole('button', { name: cards.vi.undo }).waitFor();
  await atStep(0);
  await pupil.page.getByRole('button', { name: cards.vi.undo }).click();
  await atStep(stepOf(question));
  await remark(pupil.page).waitFor();
});

/**
 * Presses “Không phải em” while its script is held back; returns whether it signs out once loaded.
 */
async function leavesEarly(at: SiteAddress): Promise<boolean> {
  await open(`#b${stepOf(question)}`, at);
  await answerRight(pupil.page, items[question]!);
  const held = Promise.withResolvers<void>();
  await pupil.page.route('**/_astro/lesson.*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await pupil.page.goto(`${at.url}${lessonPath}`, { waitUntil: 'domcontentloaded' });
  await pupil.page.getByRole('button', { name: cards.vi.notMe }).click();
  held.resolve();
  const undo = pupil.page.getByRole('button', { name: cards.vi.undo });
  return undo.waitFor({ timeout: 8000 }).then(
    () => true,
    () => false,
  );
}

test('“Không phải em” pressed before hydration still signs out', async () => {
  expect(await leavesEarly(site)).toBe(true);
});

/** Returns everything stored on this computer after the core activity, as text. */
async function storedAfterCore(at: SiteAddress): Promise<string> {
  const core = using('core')[0]!;
  await open(`#b${stepOf(core)}`, at);
  await answerRight(pupil.page, items[core]!);
  await pupil.page.goto(`${at.url}me/#may-giu-gi`);
  await pupil.page.getByRole('button', { name: me.vi.eraseAll }).waitFor();
  return pupil.page.evaluate(everythingStored);
}

const trusted = items[using('core')[0]!]!.places!.flatMap((place) =>
  place.people.map(({ id }) => `${place.id}/${id}`),
);

test('the core activity stores only that it was done: the chosen people are nowhere on this computer', async () => {
  const core = using('core')[0]!;
  const stored = await storedAfterCore(site);
  await pupil.page
    .getByText(interpolate(me.vi.only, { item: items[core]!.title ?? items[core]!.stem }), {
      exact: true,
    })
    .waitFor();
  expect(stored).toContain(core);
  for (const person of trusted) expect(stored).not.toContain(person);
});

test('red if the kind keeps its answer: the people are found', { tags: ['control'] }, async () => {
  const telling = await siteWithStandIns(['help-finder-keeps-answer']);
  const stored = await storedAfterCore(telling);
  expect(trusted.some((person) => stored.includes(person))).toBe(true);
  await telling.close();
});
