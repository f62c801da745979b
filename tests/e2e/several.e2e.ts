/**
 * Questions with several picks are recognisable: on every built page that has one, in the
 * accessibility tree and visually.
 */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { readFiles } from '#curriculum/files.ts';
import { readContent } from '#curriculum/read.ts';
import {
  otherLesson,
  otherSet,
  shownLessons,
  shownOpeners,
  type RenderedLesson,
} from '#curriculum/shown.ts';
import { severalOf } from '#core/questions/several.ts';
import { several as words } from '#player/activities/shell/several-messages.ts';
import { interpolate } from '#core/text/messages.ts';
import { builtSite } from '../browser/built-site.ts';

const site = builtSite();
const { content } = readContent(readFiles('.'));

type Asked = {
  page: string;
  set: string;
  item: string;
  step: number;
  isExit: boolean;
  chip: string;
  options: number;
};

/** Returns every question with several picks of a lesson, with its step on the page. */
function askedIn(lesson: RenderedLesson): Asked[] {
  const folder = lesson.lang === 'vi' ? 'lessons' : `${lesson.lang}/lessons`;
  const exit = lesson.steps.findIndex(({ does }) => does.what === 'exit') + 1;
  return Object.entries(lesson.items).flatMap(([item, { spec }]) => {
    const asked = severalOf(spec);
    if (!asked) return [];
    const { all, n } = words[lesson.lang][asked.of];
    const { options, spots } = spec as { options?: unknown[]; spots?: unknown[] };
    const placed =
      lesson.steps.findIndex(({ does }) => does.what === 'activity' && does.id === item) + 1;
    return {
      page: `${folder}/${lesson.id}/${lesson.isOther ? '2/' : ''}`,
      set: lesson.isOther ? otherSet(lesson.id) : lesson.id,
      item,
      step: placed || exit,
      isExit: placed === 0,
      chip: asked.count === null ? all : interpolate(n, { n: asked.count }),
      options: (options ?? spots)!.length,
    };
  });
}

const lessons = (['vi', 'en'] as const).flatMap((lang) => [
  ...shownLessons(content, lang),
  ...shownOpeners(content, lang),
]);
const asked = lessons.flatMap((lesson) => [
  ...askedIn(lesson),
  ...(lesson.other ? askedIn(otherLesson(lesson)) : []),
]);
/** The 46: choices of lines, in Vietnamese, on a lesson's first way. */
const choices = asked.filter(
  ({ page, item }) =>
    !page.startsWith('en/') &&
    !page.endsWith('/2/') &&
    lessons.find(({ id, lang }) => lang === 'vi' && page === `lessons/${id}/`)!.items[item]!
      .kind === 'choice',
);

/**
 * Opens the page with this question in view. An exit ticket shows it alone: its form is reduced to
 * it when the items file is fetched.
 */
async function opened(tab: Page, { page, set, item, step, isExit }: Asked): Promise<Locator> {
  if (isExit)
    await tab.route('**/items/*.json', async (route) => {
      const answer = await route.fetch();
      const all = (await answer.json()) as Record<
        string,
        { shape: { exitA: string[]; exitB: string[] } }
      >;
      if (all[set]) Object.assign(all[set].shape, { exitA: [item], exitB: [] });
      await route.fulfill({ response: answer, json: all });
    });
  await tab.goto(`${site.url}${page}#b${step}`);
  const place = tab.locator(`#b${step}`);
  await place.locator(isExit ? `[data-asks="${item}"]` : '[data-awake]').waitFor();
  return place;
}

/** Returns the faults in the appearance of such a question. */
async function lacks(place: Locator, { chip, options }: Asked): Promise<string[]> {
  const group = place.getByRole('group', { name: chip });
  if ((await group.count()) !== 1) return ['no group is named by the chip'];
  const found: string[] = [];
  const boxes = group.getByRole('checkbox');
  if ((await boxes.count()) !== options)
    found.push(`${await boxes.count()} checkboxes of ${options}`);
  if (!(await place.getByText(chip, { exact: true }).isVisible()))
    found.push('the chip is not seen');
  const unseen = await group.locator('input').evaluateAll(
    (inputs) =>
      inputs.filter((input) => {
        const { width, height } = input.getBoundingClientRect();
        return (
          Number(getComputedStyle(input).opacity) < 1 || width < 18 || height < 18 || width > 40
        );
      }).length,
  );
  if (unseen > 0) found.push(`${unseen} checkboxes are not seen`);
  return found;
}

async function faultsOf(question: Asked, css = ''): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const place = await opened(tab, question);
  await tab.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  await expect.poll(() => tab.evaluate(() => matchMedia('all').matches)).toBe(true);
  const found = await lacks(place, question);
  if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    found.push('the page scrolls sideways');
  await context.close();
  return found.map((fault) => `${question.page} ${question.item}: ${fault}`);
}

test(
  'no question with several picks looks like one with a single pick',
  { timeout: 600_000 },
  async () => {
    const waiting = [...asked];
    const faults: string[] = [];
    const walk = async (): Promise<void> => {
      for (let question = waiting.pop(); question; question = waiting.pop())
        faults.push(...(await faultsOf(question)));
    };
    await Promise.all([walk(), walk(), walk()]);
    const bad = choices.filter(({ page, item }) =>
      faults.some((fault) => fault.startsWith(`${page} ${item}: `)),
    );
    console.log(
      `questions with several answers that look like one: ${bad.length} of ${choices.length} (${asked.length} on all pages)`,
    );
    expect(faults).toEqual([]);
    expect(choices.length).toBeGreaterThanOrEqual(46);
  },
);

test('red if the checkboxes are invisible, and if the chip is', { tags: ['control'] }, async () => {
  const [first] = choices;
  expect(await faultsOf(first!, '.ticks .option input{opacity:0}')).toHaveLength(1);
  expect((await faultsOf(first!, '.several{display:none}')).join()).toContain(
    'the chip is not seen',
  );
});
