/**
 * Samples at 320 px, and at 360 px with letters twice as large: nothing of the activity stands beyond the edge, and at 320 px
 * nothing scrolls sideways, before any act and with the worst answer's remarks shown.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Served } from '../../src/tools/serve/serve.ts';
import { frame } from '../../src/messages/frame.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { kindsOf } from '../engine-kinds.ts';
import { sampleCases, type SampleCase } from './samples.ts';

/** Of every kind; in `npm test` its first sample. */
const samples = sampleCases.filter(
  ({ kind }, at) => isEvery || sampleCases.findIndex((each) => each.kind === kind) === at,
);
/** Lists, panes and photos side by side; an app beside what one can do in it. Only these in large letters, too, until `prove`. */
const wide = (['Inspect', 'Configure', 'Compose', 'Talk'] as const).flatMap((engine) =>
  Object.values(kindsOf(engine)),
);

let chromium: Launched;
let site: Served;
beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(), siteServer()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const twice =
  "const css = new CSSStyleSheet(); css.replaceSync('html{font-size:200%}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, css]";
/** The header is not the activity's; with letters twice as large only what is in `main` is asked. */
const sideways = 'document.documentElement.scrollWidth - innerWidth';
const beyond =
  "[...[...document.querySelectorAll('main *')].filter((each) => !each.closest('.unseen') && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.tagName + '.' + each.className)]";

async function pressByWords(page: Page, acts: SampleCase['worst']['acts']): Promise<void> {
  const main = page.getByRole('main');
  for (const act of acts) {
    if (typeof act !== 'string') await main.getByRole('textbox').fill(act.type);
    else {
      const called = (role: 'button' | 'radio' | 'checkbox') =>
        main.getByRole(role, { name: act, exact: true });
      // Native inputs lie under their labels; how they are pressed is the robot's matter.
      await called('button')
        .or(called('radio'))
        .or(called('checkbox'))
        .first()
        .evaluate((each) => (each as unknown as { click(): void }).click());
    }
  }
  // A story checks itself at its end.
  const check = page.getByRole('button', { name: frame.vi.check, exact: true });
  if (await check.count()) await check.click();
  await page.locator('.remark').waitFor();
}

async function faults(
  { kind, id, worst }: SampleCase,
  width: number,
  larger: boolean,
  spoil = '',
): Promise<unknown[]> {
  const context = await chromium.browser.newContext({ viewport: { width, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${site.url}gallery/${kind}/${id}/`);
  await page.locator('[data-awake]').waitFor();
  if (larger) await page.evaluate(twice);
  if (spoil) await page.evaluate(spoil);
  const seen = async () => [
    ...((await page.evaluate(beyond)) as unknown[]),
    ...(larger ? [] : [await page.evaluate(sideways)]),
  ];
  const fresh = await seen();
  if (!spoil) await pressByWords(page, worst.acts);
  const answered = await seen();
  await context.close();
  return [...fresh, ...answered].filter((each) => each !== 0);
}

describe.each(samples.map((sample) => [`${sample.kind}/${sample.id}`, sample] as const))(
  '%s',
  (_, sample) => {
    it('fits 320 px', async () => expect(await faults(sample, 320, false)).toEqual([]));
    if (isEvery || wide.includes(sample.kind))
      it('fits 360 px with letters twice as large', async () =>
        expect(await faults(sample, 360, true)).toEqual([]));
  },
);

it('is red for a box that is wider than the page', async () => {
  expect(wide).toContain('inbox-hunt');
  expect(
    await faults(
      samples.find(({ kind }) => kind === 'inbox-hunt')!,
      320,
      false,
      "const css2 = new CSSStyleSheet(); css2.replaceSync('.inspect-pane{min-width:400px}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, css2]",
    ),
  ).not.toEqual([]);
});
