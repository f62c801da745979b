/**
 * Samples with other display needs: text twice as large, wide spacing, forced colours, reduced
 * motion. The robot answers each by tap, so that it misses anything cut off, covered or gone;
 * before and after, the page is checked for losses. The choice must also be visible without colour.
 *
 * @module-tag looks
 * @module-tag pages
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '#delivery/serve/serve.ts';
import { withoutPolicy } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { isEvery } from '../browser/tier.ts';
import { checkAnswer, pathOf } from '../e2e/robot/check.ts';
import { startRobot, type Robot } from '../e2e/robot/robot.ts';
import { sampleCases, type SampleCase } from '../e2e/samples.ts';
import { triedSamples } from '../e2e/tried-samples.ts';
import { greyDifference, lookFaults, looks } from './looks.ts';

let site: Served;
let chromium: Launched;
/** `before`: the sample in progress, so that each robot does one at a time. */
const robots: Record<string, { robot: Robot; faults: string[]; before?: Promise<string[]> }> = {};

async function dressed(url: string, look: string): Promise<{ robot: Robot; faults: string[] }> {
  const faults: string[] = [];
  const robot = await startRobot(chromium.browser, url, 'tap', {
    ...looks[look],
    ask: async (tab) => void faults.push(...(await lookFaults(tab, look))),
  });
  return { robot, faults };
}

beforeAll(async () => {
  [site, chromium] = await Promise.all([keptSamplesSite(), launchChromium()]);
  for (const look of Object.keys(looks)) robots[look] = await dressed(site.url, look);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Answers a sample fully by tap and returns what was lost before or after. */
async function missing(
  { robot, faults }: { robot: Robot; faults: string[] },
  sample: SampleCase,
): Promise<string[]> {
  faults.length = 0;
  await checkAnswer(robot, sample, 'right');
  return [...new Set(faults)];
}

/** Returns every look in `prove`; in `npm test` one per kind, in turns. */
const looksOf = (at: number): string[] =>
  Object.keys(looks).filter((_, index, { length }) => isEvery || index === at % length);

// The looks run in parallel, each with its own robot.
describe.concurrent.each(triedSamples.map((sample, at) => [pathOf(sample), sample, at] as const))(
  '%s',
  (_, sample, at) => {
    test.each(looksOf(at))('loses nothing and can be answered fully with %s', async (look) => {
      const robotState = robots[look]!;
      robotState.before = (robotState.before ?? Promise.resolve()).then(
        () => missing(robotState, sample),
        () => missing(robotState, sample),
      );
      expect(await robotState.before).toEqual([]);
    });
  },
);

/**
 * Compares the place of the first action before and after it. If the action is no lasting choice (a
 * post is passed, the next one comes), compares the whole activity.
 */
async function seesTheChoice(
  url: string,
  { kind, id, right }: SampleCase,
  forced: boolean,
): Promise<number> {
  const context = await chromium.browser.newContext({
    viewport: { width: 1366, height: 900 },
    ...(forced ? { forcedColors: 'active' as const } : {}),
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${url}gallery/${kind}/${id}/`);
  await page.locator('[data-awake]').waitFor();
  // Excludes options the page has preselected.
  const named = right.acts
    .filter((act) => typeof act === 'string')
    .map((act) =>
      page
        .locator('main label, main button')
        .filter({ hasText: new RegExp(`^\\s*${act.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) })
        .first(),
    );
  let label = named[0]!;
  for (const candidate of named.reverse())
    if (
      (await candidate.count()) > 0 &&
      !(await candidate.evaluate((element) => element.querySelector('input')?.checked ?? false))
    )
      label = candidate;
  await label.scrollIntoViewIfNeeded();
  const stays = await label.evaluate((element) =>
    element.matches('label, [aria-pressed], [aria-checked]'),
  );
  const box = (await (stays ? label : page.locator('main')).boundingBox())!;
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  const before = await page.screenshot({ clip });
  await label.click();
  await page.mouse.move(2, 2);
  const after = await page.screenshot({ clip });
  const differing = await greyDifference(page, before, after);
  await context.close();
  return differing;
}

const chosen = triedSamples.filter(({ right }) => typeof right.acts[0] === 'string');

describe.each([
  ['without colour', false],
  ['in forced colours', true],
] as const)('%s', (_, forced) => {
  test.each(
    chosen
      .filter((_each, at) => isEvery || at % 2 === Number(forced))
      .map((sample) => [pathOf(sample), sample] as const),
  )('%s shows what was chosen', async (_name, sample) =>
    expect(await seesTheChoice(site.url, sample, forced)).toBeGreaterThan(40),
  );
});

describe('fails when', () => {
  const sample = sampleCases.find(({ kind }) => kind === 'inbox-hunt')!;
  const worn = (css: string) =>
    keptSamplesSite((text, path) =>
      path.startsWith('gallery')
        ? withoutPolicy(text).replace('</head>', `<style>${css}</style></head>`)
        : text,
    );

  test.each([
    [
      'letters twice as large',
      'words are cut off by their box',
      '.inspect-row{max-height:30px;overflow:hidden}',
    ],
    [
      'forced colours',
      'a button has no line around it',
      'main .button{border:0!important;text-decoration:none}',
    ],
    [
      'calm motion',
      'something goes on moving',
      '@keyframes turn{to{rotate:1turn}} .stem{animation:turn 2s infinite}',
    ],
  ])('with %s, %s', async (look, _what, css) => {
    const broken = await worn(css);
    const tab = await dressed(broken.url, look);
    const found = await missing(tab, sample).catch((problem: unknown) => [String(problem)]);
    expect(found).not.toEqual([]);
    await tab.robot.close();
    await broken.close();
  });

  test('a choice differs only in hue', async () => {
    // Both have the same lightness, and the native mark is hidden.
    const broken = await worn(
      '.inspect-pane input{opacity:0!important}.inspect-pane label{background:#8a8a8a!important;border-color:#8a8a8a!important;font-weight:400!important;box-shadow:none!important;border-width:2px!important;padding:8px 14px!important;text-decoration:none!important;outline:none!important}.inspect-pane label::after{content:none!important}.inspect-pane label.chosen{background:#b67878!important;border-color:#b67878!important}.inspect-pane label *{font-weight:400!important}',
    );
    expect(await seesTheChoice(broken.url, sample, false)).toBeLessThanOrEqual(40);
    await broken.close();
  });
});
