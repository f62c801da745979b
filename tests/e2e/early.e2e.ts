/**
 * A pupil who is faster than the line: what is ticked and pressed on the page's first HTML, while every script is held
 * back, counts once the scripts have come. For every kind, by keys and by finger, in the browser of today and in 109.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/tools/serve/serve.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { checkEarly, pathOf } from './robot/check.ts';
import { startRobot, type Robot } from './robot/robot.ts';
import { sampleCases, type SampleCase } from './samples.ts';

const isFirst = (each: SampleCase, at: number): boolean => sampleCases.findIndex(({ kind }) => kind === each.kind) === at;
/** The first sample of each kind; in `prove` also every one that takes more than one press. */
const first = sampleCases.filter(isFirst);
const all = isEvery ? sampleCases.filter((each, at) => isFirst(each, at) || each.right.acts.length > 1) : first;

let site: Served;
beforeAll(async () => { site = await siteServer(); });
afterAll(() => site?.close());

/** All by keys in the one and by finger in the other; crossed, the first of each kind. */
const browsers = [
  { name: 'Chromium of today', launch: launchChromium, tried: { 'Tab and Enter': all, tap: first } },
  { name: 'Chromium 109', launch: launchChromium109, tried: { 'Tab and Enter': first, tap: all } },
];

describe.each(browsers)('$name', ({ launch, tried }) => {
  let browser: Launched;
  const robots = {} as Record<'Tab and Enter' | 'tap', Robot>;
  beforeAll(async () => {
    browser = await launch();
    for (const way of ['Tab and Enter', 'tap'] as const) robots[way] = await startRobot(browser.browser, site.url, way);
  });
  afterAll(() => browser?.close());

  for (const way of ['Tab and Enter', 'tap'] as const)
    test.concurrent.each(tried[way].map((sample) => [pathOf(sample), sample] as const))(`${way} before waking answers %s all the same`, (_, sample) =>
      checkEarly(robots[way], sample),
    );
});

test('red when what was done early is not played back', async () => {
  const deaf = await editedSite((text) => text.replace(/window\.elm\?\.early\?\?\[\]/, '[]'));
  const browser = await launchChromium();
  const missed = ['choice/many', 'sequence/four-steps'].map(async (path) => {
    const robot = await startRobot(browser.browser, deaf.url, 'tap');
    await expect(checkEarly(robot, sampleCases.find((each) => pathOf(each) === path)!)).rejects.toThrow(/never seen/);
  });
  await Promise.all(missed);
  await browser.close();
  await deaf.close();
});
