/**
 * Samples for eyes that need another look: letters twice as large, wide spacing, forced colours,
 * calm motion. The one robot answers each by tap, so that whatever is cut off, covered or gone is
 * missed; before and after, the page is asked what it lost. And without any colour one still sees
 * what is chosen.
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
/** `before`: the sample it is at; one thing at a time, however many tests ask at once. */
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

/** Answered in full by tap, with nothing lost before or after. */
async function missing(
  { robot, faults }: { robot: Robot; faults: string[] },
  sample: SampleCase,
): Promise<string[]> {
  faults.length = 0;
  await checkAnswer(robot, sample, 'right');
  return [...new Set(faults)];
}

/** Every look in `prove`; in `npm test` each kind in one, by turns. */
const looksOf = (at: number): string[] =>
  Object.keys(looks).filter((_, nth, { length }) => isEvery || nth === at % length);

// The looks side by side, each with its own robot.
describe.concurrent.each(triedSamples.map((sample, at) => [pathOf(sample), sample, at] as const))(
  '%s',
  (_, sample, at) => {
    test.each(looksOf(at))('loses nothing and is answered in full with %s', async (look) => {
      const own = robots[look]!;
      own.before = (own.before ?? Promise.resolve()).then(
        () => missing(own, sample),
        () => missing(own, sample),
      );
      expect(await own.before).toEqual([]);
    });
  },
);

/**
 * The place of the first act, before and after it; the whole activity where the act is not a choice
 * that stays (a post is passed, the next one comes).
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
  // Not what the page itself has chosen already.
  const named = right.acts
    .filter((act) => typeof act === 'string')
    .map((act) =>
      page
        .locator('main label, main button')
        .filter({ hasText: new RegExp(`^\\s*${act.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) })
        .first(),
    );
  let label = named[0]!;
  for (const each of named.reverse())
    if (
      (await each.count()) > 0 &&
      !(await each.evaluate((own) => own.querySelector('input')?.checked ?? false))
    )
      label = each;
  await label.scrollIntoViewIfNeeded();
  const stays = await label.evaluate((each) =>
    each.matches('label, [aria-pressed], [aria-checked]'),
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

describe('red when', () => {
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
    const own = await dressed(broken.url, look);
    const found = await missing(own, sample).catch((problem: unknown) => [String(problem)]);
    expect(found).not.toEqual([]);
    await own.robot.close();
    await broken.close();
  });

  test('a choice is shown by its hue alone', async () => {
    // Both of one lightness, and the native mark gone.
    const broken = await worn(
      '.inspect-pane input{opacity:0!important}.inspect-pane label{background:#8a8a8a!important;border-color:#8a8a8a!important;font-weight:400!important;box-shadow:none!important}.inspect-pane label.chosen{background:#b67878!important;border-color:#b67878!important}.inspect-pane label *{font-weight:400!important}',
    );
    expect(await seesTheChoice(broken.url, sample, false)).toBeLessThanOrEqual(40);
    await broken.close();
  });
});
