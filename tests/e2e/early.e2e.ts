/**
 * A pupil who is faster than the line: ticks and presses on the page's first HTML, while every
 * script is held back, count once the scripts have loaded. For every kind, by keyboard and by
 * touch, in the current browser and in 109.
 *
 * @module-tag early
 * @module-tag pages
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '#delivery/serve/serve.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { launchChromium, launchChromium109, type Launched } from '../browser/launch.ts';
import { keptSamples, keptSamplesSite } from '../browser/kept-samples.ts';
import { isEvery } from '../browser/tier.ts';
import { checkEarly, pathOf } from './robot/check.ts';
import { startRobot, type Robot } from './robot/robot.ts';
import { pause } from './robot/until.ts';
import { sampleCases, type SampleCase } from './samples.ts';
import { isFirst, triedSamples } from './tried-samples.ts';
import { items, lessonPath, stepOf, using } from './walk/lesson.ts';
import { act, newPupil } from './walk/pupil.ts';

/** The first sample of each kind, and all others that take more than one press. */
const all = triedSamples.filter((sample) => isFirst(sample) || sample.right.acts.length > 1);
const crossed = isEvery ? all.filter(isFirst) : [];

let site: Served;
beforeAll(async () => {
  site = await keptSamplesSite();
});
afterAll(() => site?.close());

/**
 * In `npm test` every other kind by keyboard in one browser and by touch in the other; in `prove`
 * all by both in both.
 */
const half = (parity: number): SampleCase[] =>
  isEvery ? all : all.filter((_, at) => at % 2 === parity);
const browsers = [
  {
    name: 'Chromium of today',
    launch: launchChromium,
    tried: { 'Tab and Enter': half(0), tap: crossed },
  },
  {
    name: 'Chromium 109',
    launch: launchChromium109,
    tried: { 'Tab and Enter': crossed, tap: half(1) },
  },
];

describe.each(browsers)('$name', ({ launch, tried }) => {
  let browser: Launched;
  const robots = {} as Record<'Tab and Enter' | 'tap', Robot>;
  beforeAll(async () => {
    browser = await launch();
    for (const way of ['Tab and Enter', 'tap'] as const)
      robots[way] = await startRobot(browser.browser, site.url, way);
  });
  afterAll(() => browser?.close());

  for (const way of ['Tab and Enter', 'tap'] as const)
    test.concurrent.each(tried[way].map((sample) => [pathOf(sample), sample] as const))(
      `${way} before hydration answers %s all the same`,
      (_, sample) => checkEarly(robots[way], sample),
    );
});

/** Holds back the requests of a lesson besides its page. @returns a function that releases them */
async function holdItems(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/items/*.json', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/**
 * Ticks the help map's first person while its items are held back and another activity of the
 * lesson is hydrated.
 */
async function tickMeanwhile(siteUrl: string): Promise<boolean> {
  const chromium = await launchChromium();
  const { page } = await newPupil(chromium.browser, siteUrl);
  const release = await holdItems(page);
  const core = using('core')[0]!;
  const person = items[core]!.places![0]!.people[0]!.text;
  await page.goto(`${siteUrl}${lessonPath}#b${stepOf(core)}`);
  await page.locator('[data-activity][data-awake]').first().waitFor({ state: 'attached' });
  await act(page, person).click();
  release();
  await page.locator(`[data-activity="${core}"][data-awake]`).waitFor();
  await pause(250);
  const ticked = await act(page, person).isChecked();
  await chromium.close();
  return ticked;
}

test('an activity hydrated after another keeps the acts made meanwhile', async () => {
  expect(await tickMeanwhile(site.url)).toBe(true);
});

/**
 * Returns every question of a lesson of grades 1–3, hydrated and with its audio buttons; `isLate`:
 * the audio buttons were there first.
 */
async function questionsHeard(siteUrl: string, isLate: boolean): Promise<string[]> {
  const chromium = await launchChromium();
  const { page } = await newPupil(chromium.browser, siteUrl);
  const release = isLate ? await holdItems(page) : () => undefined;
  await page.goto(`${siteUrl}lessons/five-trusted-people/`);
  await page.locator('html[data-ears]').waitFor();
  const asleep = page.locator('[data-activity]:not([data-awake])');
  if (isLate) expect(await asleep.count()).toBeGreaterThan(0);
  release();
  await expect.poll(() => asleep.count()).toBe(0);
  // A re-render is a microtask.
  await pause(250);
  const questions = await page
    .locator('[data-activity] .work')
    .evaluateAll((places) => places.map((place) => place.innerHTML));
  await chromium.close();
  return questions;
}

test('a question hydrated after the audio buttons is like one hydrated before them', async () => {
  expect(await questionsHeard(site.url, true)).toEqual(await questionsHeard(site.url, false));
});

test('red if early events are not replayed', { tags: ['control'] }, async () => {
  const deaf = await siteWithStandIns(['no-replay'], keptSamples);
  const browser = await launchChromium();
  const missed = ['choice/many', 'sequence/four-steps'].map(async (path) => {
    const robot = await startRobot(browser.browser, deaf.url, 'tap');
    await expect(
      checkEarly(
        robot,
        sampleCases.find((sample) => pathOf(sample) === path)!,
      ),
    ).rejects.toThrow(/never seen/);
  });
  await Promise.all(missed);
  await browser.close();
  await deaf.close();
});
