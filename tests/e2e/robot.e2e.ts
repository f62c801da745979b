/**
 * Samples of every kind, answered only by keyboard and only by tap, by one robot that knows only
 * what a screen reader knows. Nothing here names a kind: a new folder in src/player/activities is
 * tested as soon as it has samples. Each page is checked by axe and at narrow widths, at first and
 * with the feedback shown.
 *
 * @module-tag pages
 * @module-tag robot
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '#delivery/serve/serve.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { axeFaults } from '../a11y/axe.ts';
import { isEvery } from '../browser/tier.ts';
import { checkAnswer, checkUnfinished, pathOf } from './robot/check.ts';
import { narrowFaults } from './narrow.ts';
import { startRobot, type Robot, type Way } from './robot/robot.ts';
import { triedSamples } from './tried-samples.ts';

const ways = ['Tab and Enter', 'Tab and Space', 'tap'] as const satisfies Way[];

let site: Served;
let chromium: Launched;
const robots = {} as Record<Way, Robot>;
beforeAll(async () => {
  [site, chromium] = await Promise.all([keptSamplesSite(), launchChromium()]);
  for (const way of ways)
    robots[way] = await startRobot(chromium.browser, site.url, way, {
      ask: async (tab) => expect([await axeFaults(tab), await narrowFaults(tab)]).toEqual([[], []]),
    });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const named = triedSamples.map((sample) => [pathOf(sample), sample] as const);

test('there are samples to answer', () => expect(named.length).toBeGreaterThanOrEqual(4));

/**
 * The right answer by keyboard and the worst by tap, or the reverse; in `prove` each by both.
 * Unfinished answers likewise.
 */
const answered = [
  ['right', 'Tab and Enter'],
  ['right', 'tap'],
  ['worst', 'Tab and Space'],
  ['worst', 'tap'],
] as const;
const triedAt = (at: number) =>
  isEvery ? answered : at % 2 === 0 ? [answered[0], answered[3]] : [answered[1], answered[2]];
const unfinishedAt = (at: number) =>
  (['tap', 'Tab and Enter'] as const).filter((_, index) => isEvery || index === at % 2);

// Three robots in parallel: mostly they wait for the page to settle.
describe.concurrent.each(named.map((sample, at) => [...sample, at] as const))(
  '%s',
  (_, sample, at) => {
    test.each(triedAt(at))(
      'the %s answer, by %s, gets its points and its feedback, announced once',
      (which, way) => checkAnswer(robots[way], sample, which),
    );
    test.each(unfinishedAt(at))(
      'an unfinished one, by %s, keeps the main button disabled and stores nothing',
      (way) => checkUnfinished(robots[way], sample),
    );
  },
);
