/**
 * A sensitive lesson on a shared computer: two equal ways, and nothing on the disk except “half”,
 * then “done”.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cards } from '#site/pupil/messages/cards.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { quiet } from '#site/lesson/messages/quiet.ts';
import { beginsAt } from '#curriculum/steps.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { lookOn, pastDoubleClick } from '../browser/waits.ts';
import { editedSite } from '../browser/edited-site.ts';
import { openCardForm } from './walk/keep-card.ts';
import { readLesson, rightOf, wrongOf, type Item } from './walk/lesson.ts';
import { everythingStored } from './walk/stored.ts';
import { act, newPupil, press, remark, shown, stepShown, type Pupil } from './walk/pupil.ts';

const ways = [
  { name: 'the lesson', ...readLesson('blurred-card', 'vi') },
  { name: 'its other way', ...readLesson('blurred-card', 'vi.other') },
];
type Way = (typeof ways)[number];
const of = ways[0]!.steps.length + 1;
const half = Math.floor(of / 2) + 1;

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const open = async ({ path }: Way, step: number, at: SiteAddress = site): Promise<void> => {
  await pupil.page.goto(`${at.url}${path}#b${step}`);
  await pupil.page.waitForLoadState('networkidle');
};

/** Returns everything stored about this lesson on this computer, without the profile's id. */
async function storedOfIt(): Promise<{
  attempts: { item: string; keys: string[] }[];
  places: Record<string, unknown>[];
  text: string;
}> {
  await lookOn(pupil.page, 700);
  const text = await pupil.page.evaluate(everythingStored);
  const rows = (JSON.parse(text) as Record<string, unknown>[]).flatMap((row) =>
    Object.entries(row),
  );
  const table = (name: string) =>
    rows
      .flatMap(([key, value]) =>
        key === name && Array.isArray(value) ? (value as Record<string, unknown>[]) : [],
      )
      .filter(({ lesson }) => lesson === 'blurred-card');
  return {
    attempts: table('attempts').map((row) => ({
      item: String(row.item),
      keys: Object.keys(row).sort(),
    })),
    places: table('places'),
    text,
  };
}

const wrongAt = (lesson: Way): number =>
  lesson.steps.findIndex(({ does }) => does.what === 'activity' && lesson.items[does.id]!.options) +
  1;
const itemAt = (lesson: Way, step: number): Item =>
  lesson.items[(lesson.steps[step - 1]!.does as { id: string }).id]!;

async function answerOne(
  lesson: Way,
  names: (item: Item) => string[],
  at: SiteAddress = site,
): Promise<void> {
  const step = wrongAt(lesson);
  await open(lesson, step, at);
  for (const name of names(itemAt(lesson, step))) await press(pupil.page, name);
  await press(pupil.page, shell.vi.check);
  await remark(pupil.page).waitFor();
}

const goTo = (step: number): Promise<void> =>
  pupil.page.evaluate((hash) => void (location.hash = hash), `#b${step}`);

/** Answers the exit form in order; `missed` is answered wrongly and not retried. */
async function takeExit(lesson: Way, missed?: Item): Promise<void> {
  await goTo(lesson.steps.findIndex(({ does }) => does.what === 'exit') + 1);
  for (const item of Object.values(lesson.items).filter(({ use }) => use === 'exit-a')) {
    await shown(pupil.page).getByText(item.stem).waitFor();
    for (const name of item === missed ? [wrongOf(item)] : rightOf(item))
      await press(pupil.page, name);
    if (await act(pupil.page, shell.vi.check).count()) await press(pupil.page, shell.vi.check);
    await remark(pupil.page).waitFor();
    await pastDoubleClick(pupil.page);
    await press(pupil.page, item === missed ? shell.vi.later : shell.vi.next);
  }
}

describe.each(ways)('$name', (lesson) => {
  test('stores no answer, no step and not the lesson’s name before its middle', async () => {
    expect(wrongAt(lesson)).toBeLessThan(half);
    await answerOne(lesson, (item) => [wrongOf(item)]);
    const { attempts, places, text } = await storedOfIt();
    expect([attempts, places]).toEqual([[], []]);
    expect(text).not.toContain('blurred-card');
    expect(await shown(pupil.page).getByText(shell.vi.saved, { exact: true }).count()).toBe(0);
  });

  test('stores “half” from its middle on, the same for both ways, and nothing else', async () => {
    await answerOne(lesson, (item) => [wrongOf(item)]);
    await pupil.page.evaluate((hash) => void (location.hash = hash), `#b${half + 1}`);
    const { attempts, places } = await storedOfIt();
    expect(attempts).toEqual([]);
    expect(places).toHaveLength(1);
    expect({ ...places[0], profile: '', at: 0 }).toEqual({
      v: 1,
      profile: '',
      lesson: 'blurred-card',
      step: half,
      of,
      at: 0,
      half: true,
    });
  });

  test('stores “done” at its end, and deletes “half”', async () => {
    await open(lesson, half);
    await takeExit(lesson);
    await expect
      .poll(async () => (await storedOfIt()).attempts.map(({ item }) => item))
      .toEqual(['done']);
    const { attempts, places, text } = await storedOfIt();
    expect(places).toEqual([]);
    expect(attempts[0]!.keys).toEqual([
      'at',
      'earned',
      'hints',
      'id',
      'item',
      'kind',
      'lesson',
      'profile',
      'seq',
      'spec',
      'total',
      'use',
      'v',
    ]);
    for (const item of Object.keys(lesson.items)) expect(text).not.toContain(`"${item}"`);
    await pupil.page.evaluate((hash) => void (location.hash = hash), `#b${of}`);
    await pupil.page.getByText(cards.vi.stamp, { exact: true }).waitFor();
  });

  test('leaves nothing after “Không cần”, permanently', async () => {
    await open(lesson, half);
    await takeExit(lesson);
    await expect
      .poll(async () => (await storedOfIt()).attempts.map(({ item }) => item))
      .toEqual(['done']);
    await goTo(of);
    await openCardForm(pupil.page);
    await shown(pupil.page)
      .getByRole('button', { name: new RegExp(cards.vi.noNeed) })
      .click();
    await pupil.page.getByText(cards.vi.gone).waitFor();
    const { attempts, places, text } = await storedOfIt();
    expect([attempts, places]).toEqual([[], []]);
    expect(text).not.toContain('elm:who');
    await pupil.page.goto(`${site.url}me/#may-giu-gi`);
    await pupil.page.getByText(me.vi.nothing).waitFor();
  });

  test('has the same tab, step count and doors as the other way', async () => {
    await open(lesson, 1);
    expect(await pupil.page.title()).toBe('Thở và chọn lối đi');
    expect(await pupil.page.locator('.step').count()).toBe(of);
    const doors = shown(pupil.page).locator('.doors').last().getByRole('link');
    expect(await doors.allTextContents()).toEqual([quiet.vi.enter, quiet.vi.pass]);
    const [first, second] = await Promise.all([
      doors.nth(0).evaluate((door) => getComputedStyle(door).cssText || door.className),
      doors.nth(1).evaluate((door) => getComputedStyle(door).cssText || door.className),
    ]);
    expect(first).toBe(second);
  });
});

test.each(['lessons/khanh-story/', 'lessons/khanh-story/2/'])(
  '%s leads back to the choice of track from each step and after the old questions',
  async (path) => {
    await pupil.page.goto(`${site.url}${path}#b3`);
    await pupil.page.waitForLoadState('networkidle');
    await shown(pupil.page).getByRole('link', { name: shell.vi.later, exact: true }).click();
    await expect.poll(() => shown(pupil.page).getAttribute('id')).toBe('b1');
    const lacking = await pupil.page
      .locator('.step:not(#b1, #b2, #b3, .ending)')
      .evaluateAll((all) =>
        all
          .filter((step) => step.querySelector('.step-no'))
          .filter((step) => !step.querySelector('.step-no a[href="#b1"]'))
          .map(({ id }) => id),
      );
    expect(lacking).toEqual([]);
  },
);

/**
 * Returns the offers of the exit ticket at its end, after a missed safety question (on the way that
 * has one).
 */
async function offered(lesson: Way, at: SiteAddress = site): Promise<string[]> {
  await open(lesson, half, at);
  const form = Object.values(lesson.items).filter(({ use }) => use === 'exit-a');
  await takeExit(
    lesson,
    form.find(({ critical }) => critical) ?? form.find(({ options }) => options)!,
  );
  // Grades 1–5 go on to the end screen, unless something is offered.
  await shown(pupil.page).locator('.end-young, .exit-open').first().waitFor();
  return shown(pupil.page).locator('.exit-open p').allTextContents();
}

test('the end of the exit ticket looks the same on both ways: it does not reveal the chosen one', async () => {
  expect(await offered(ways[0]!)).toEqual([]);
  expect(await offered(ways[1]!)).toEqual([]);
});

test(
  'red if a sensitive lesson is treated as an ordinary one: only one way offers more questions',
  { tags: ['control'] },
  async () => {
    const plain = await editedSite((text, path) =>
      path.startsWith('items') ? text.replaceAll('"sensitive":true', '"sensitive":false') : text,
    );
    expect((await offered(ways[0]!, plain)).length).toBeGreaterThan(0);
    expect(await offered(ways[1]!, plain)).toEqual([]);
    await plain.close();
  },
);

/** The only fields that a saved row or a transferred file may have of a sensitive lesson. */
const mayBeKept = [
  'at',
  'earned',
  'half',
  'hints',
  'id',
  'item',
  'kind',
  'lesson',
  'of',
  'profile',
  'seq',
  'spec',
  'step',
  'total',
  'use',
  'v',
];

test.each(ways)(
  '$name has no text field in any step, and makes no foreign request',
  async (lesson) => {
    await open(lesson, 1);
    for (let step = 1; step <= of; step += 1) {
      await pupil.page.evaluate((hash) => void (location.hash = hash), `#b${step}`);
      await shown(pupil.page).first().waitFor();
      expect(
        await pupil.page
          .locator('textarea, [contenteditable], input:not([type=radio]):not([type=checkbox])')
          .count(),
        `step ${step}`,
      ).toBe(0);
    }
    expect(pupil.foreign).toEqual([]);
  },
);

/**
 * The file of /me/ after this way was taken to its end: the lesson's rows, without fields that
 * differ at every export.
 */
async function carried(lesson: Way): Promise<Record<string, unknown>[]> {
  await open(lesson, half);
  await takeExit(lesson);
  await expect.poll(async () => (await storedOfIt()).attempts.length).toBe(1);
  await pupil.page.goto(`${site.url}me/#may-giu-gi`);
  const [saved] = await Promise.all([
    pupil.page.waitForEvent('download'),
    pupil.page.getByRole('button', { name: me.vi.exportAll }).click(),
  ]);
  const { attempts } = JSON.parse(readFileSync(await saved.path(), 'utf8')) as {
    attempts: Record<string, unknown>[];
  };
  return attempts
    .filter((row) => row.lesson === 'blurred-card')
    .map((row) => ({ ...row, id: '', profile: '', at: 0, seq: 0 }));
}

test('a transferred file does not reveal the chosen way, and has only the allowed fields', async () => {
  const [first, second] = [
    await carried(ways[0]!),
    await newPupil(site.browser, site.url).then(async (next) => {
      await pupil.close();
      pupil = next;
      return carried(ways[1]!);
    }),
  ];
  expect(first).toHaveLength(1);
  expect(second).toEqual(first);
  expect(Object.keys(first[0]!).filter((key) => !mayBeKept.includes(key))).toEqual([]);
});

/** Returns the positions of the two doors under their heading: neither may move under a pointer. */
const doors = (): Promise<number[][]> =>
  Promise.all(
    [quiet.vi.enter, quiet.vi.pass].map((name) =>
      shown(pupil.page)
        .getByRole('link', { name, exact: true })
        .evaluate((door) => {
          const [{ x, y }, heading] = [door, door.closest('.step')!.querySelector('h2')!].map(
            (element) => element.getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          return [x, y - heading.y];
        }),
    ),
  );

test('“Làm bài khác” leads to the other way, and a returning pupil chooses again, optionally from the middle; late parts move no door', async () => {
  await open(ways[0]!, 1);
  const before = await doors();
  await shown(pupil.page).getByRole('link', { name: quiet.vi.pass, exact: true }).click();
  await pupil.page.waitForURL(`${site.url}lessons/blurred-card/2/`);
  await expect.poll(() => stepShown(pupil.page)).toBe(beginsAt(ways[0]!.steps));
  await pupil.page.evaluate((hash) => void (location.hash = hash), `#b${half}`);
  // “half” is stored, and the page does not show it.
  await pupil.page.waitForTimeout(800);
  await pupil.page.goto(`${site.url}lessons/blurred-card/`);
  await shown(pupil.page).getByText(quiet.vi.halfway).waitFor();
  expect(await doors()).toEqual(before);
  expect(await stepShown(pupil.page)).toBe(1);
  await shown(pupil.page).getByRole('link', { name: quiet.vi.passHalf }).click();
  await pupil.page.waitForURL(`${site.url}lessons/blurred-card/2/`);
  await expect.poll(() => stepShown(pupil.page)).toBe(half);
});

test('a review question of another lesson is stored for that lesson', async () => {
  await open(ways[0]!, 2);
  const first = pupil.page.locator('#b2 label.option').first();
  await first.click();
  await press(pupil.page, shell.vi.check);
  await remark(pupil.page).waitFor();
  await shown(pupil.page).getByText(shell.vi.saved, { exact: true }).waitFor();
  const { attempts, text } = await storedOfIt();
  expect(attempts).toEqual([]);
  expect(text).toContain('four-steps');
});

test('red if the page is not quiet: the answer is on the disk', { tags: ['control'] }, async () => {
  const loud = await editedSite((text) => text.replace(/ data-quiet="blurred-card"/, ''));
  await answerOne(ways[0]!, (item) => [wrongOf(item)], loud);
  await expect.poll(async () => (await storedOfIt()).attempts.length).toBeGreaterThan(0);
  await loud.close();
});
