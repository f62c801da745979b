/** Review questions that open a lesson, and the repeated exit ticket. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exit } from '#site/help/messages/exit.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { recall as words } from '#site/lesson/messages/recall.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { editedSite } from '../browser/edited-site.ts';
import { allAwake } from './walk/all-awake.ts';
import {
  exitStep,
  items,
  lessonPath,
  readLesson,
  rightOf,
  steps as lessonSteps,
  using,
  wrongOf,
  type Item,
} from './walk/lesson.ts';
import {
  act,
  answerRight,
  answerWith,
  newPupil,
  press,
  remark,
  shown,
  stepShown,
  type Pupil,
} from './walk/pupil.ts';

const later = 'lessons/four-steps/';
const { steps } = readLesson('four-steps');
const [first, second] = steps.flatMap(({ does }, at) => (does.what === 'recall' ? [at + 1] : []));
const [questionA, questionB] = using('review').map((id) => items[id]!) as [Item, Item];
const DAY = 86_400_000;
/** The worked example of the lesson of the review questions. */
const example = lessonSteps.findIndex(({ isExample }) => isExample) + 1;
const today = Date.now();

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const open = async (step: number, at: SiteAddress = site, days = 0): Promise<void> => {
  await pupil.page.clock.setSystemTime(today + days * DAY);
  // A change of the hash alone would not load the page again.
  await pupil.page.goto('about:blank');
  await pupil.page.goto(`${at.url}${later}#b${step}`);
  await allAwake(pupil.page);
};
const asked = async (step: number): Promise<string> => {
  await pupil.page.evaluate((hash) => void (location.hash = hash), `#b${step}`);
  return (await pupil.page.locator(`#b${step} .stem`).filter({ visible: true }).textContent())!;
};

test('an unknown pupil gets the two questions of the previous lesson', async () => {
  await open(first!);
  expect([await asked(first!), await asked(second!)]).toEqual([questionA.stem, questionB.stem]);
});

test('a week later the question answered right is not due, and the second one comes first', async () => {
  await open(first!);
  await answerRight(pupil.page, questionA);
  await open(first!, site, 8);
  expect([await asked(second!), await asked(first!)]).toEqual([questionA.stem, questionB.stem]);
  await answerRight(pupil.page, questionB);
});

test('a question missed twice opens the worked example of its lesson', async () => {
  await open(first!);
  await answerWith(pupil.page, [wrongOf(questionA)]);
  await pastDoubleClick(pupil.page);
  await press(pupil.page, shell.vi.again);
  await pastDoubleClick(pupil.page);
  await answerWith(pupil.page, [wrongOf(questionA)]);
  await open(first!, site, 8);
  const step = (await asked(first!)) === questionA.stem ? first! : second!;
  expect(await asked(step)).toBe(questionA.stem);
  await shown(pupil.page).getByRole('link', { name: words.vi.open }).click();
  await pupil.page.waitForURL(`${site.url}${lessonPath}#b${example}`);
  expect(await stepShown(pupil.page)).toBe(example);
});

test('a clock at 2038 or 2009 changes none of the questions', async () => {
  await open(first!);
  await answerRight(pupil.page, questionA);
  for (const year of [2038, 2009]) {
    await open(first!, site, (Date.UTC(year, 0, 1) - today) / DAY);
    expect(new Set([await asked(first!), await asked(second!)])).toEqual(
      new Set([questionA.stem, questionB.stem]),
    );
  }
});

test(
  'red if every interval is a hundred years: a week later the same question comes first',
  { tags: ['control'] },
  async () => {
    const patient = await editedSite((text) =>
      text.replace(/\[7,30,90,365\]/, '[36500,36500,36500,36500]'),
    );
    await open(first!, patient);
    await answerRight(pupil.page, questionA);
    await open(first!, patient, 8);
    expect(await asked(first!)).toBe(questionA.stem);
    await patient.close();
  },
);

/**
 * Takes the offered exit form, all right except `missed`; returns the stems and, of each, the
 * options in order and how many were marked at first.
 */
async function takeForm(
  missed?: string,
): Promise<{ stem: string; options: string[]; marked: number }[]> {
  const seen: { stem: string; options: string[]; marked: number }[] = [];
  const all = Object.values(items);
  for (let n = 0; n < 4; n += 1) {
    await shown(pupil.page)
      .getByText(new RegExp(`^Câu ${n + 1} trong`))
      .waitFor();
    const stem = (await shown(pupil.page).locator('.stem').textContent())!;
    seen.push({
      stem,
      options: await shown(pupil.page).locator('label.option, .card').allTextContents(),
      marked: await marked(),
    });
    const item = all.find((known) => known.stem === stem && known.use.startsWith('exit'))!;
    const isMissed = item === items[missed ?? ''];
    for (const name of isMissed ? [wrongOf(item)] : rightOf(item)) await press(pupil.page, name);
    if (await act(pupil.page, shell.vi.check).count()) await press(pupil.page, shell.vi.check);
    await remark(pupil.page).waitFor();
    await shown(pupil.page).getByText(shell.vi.saved, { exact: true }).waitFor();
    await pastDoubleClick(pupil.page);
    await press(pupil.page, isMissed ? shell.vi.later : shell.vi.next);
  }
  return seen;
}

/** Returns the number of marks and remarks of the shown question. */
const marked = async (): Promise<number> =>
  (await shown(pupil.page).locator('input:checked').count()) + (await remark(pupil.page).count());

const visit = async (missed?: string) => {
  await pupil.page.goto(`${site.url}${lessonPath}#b${exitStep}`);
  await pupil.page.reload();
  return takeForm(missed);
};
const critical = using('exit-a').find((id) => items[id]!.critical)!;
const variant =
  Object.keys(items).find((id) => items[id]!.variantOf === critical) ?? items[critical]!.variantOf!;

test('exit forms alternate, and a repeated form is fresh, with its options in another order', async () => {
  const [a, b, again] = [await visit(), await visit(), await visit()];
  expect(a!.map(({ stem }) => stem)).toEqual(using('exit-a').map((id) => items[id]!.stem));
  expect(b!.map(({ stem }) => stem)).toEqual(using('exit-b').map((id) => items[id]!.stem));
  expect(again!.map(({ stem }) => stem)).toEqual(a!.map(({ stem }) => stem));
  expect(
    again!.filter(({ options }, n) => options.join() !== a![n]!.options.join()).length,
  ).toBeGreaterThan(0);
});

test('the new question is unanswered, although both forms were taken before', async () => {
  await visit(critical);
  await visit();
  await visit(critical);
  await press(pupil.page, exit.vi.exitTryNew);
  await shown(pupil.page).getByText(items[variant]!.stem).waitFor();
  expect(await marked()).toBe(0);
  await answerRight(pupil.page, items[variant]!);
});

test('a friend who takes over after the new question sees none of its ticks', async () => {
  await visit(critical);
  await press(pupil.page, exit.vi.exitTryNew);
  await answerWith(pupil.page, [wrongOf(items[variant]!)]);
  await pastDoubleClick(pupil.page);
  await press(pupil.page, shell.vi.later);
  await press(pupil.page, exit.vi.exitSwap);
  const seen = await takeForm();
  expect(seen.map(({ stem }) => stem)).toContain(items[variant]!.stem);
  expect(seen.map(({ marked: many }) => many)).toEqual([0, 0, 0, 0]);
});
