/**
 * The strength meter is larger than its kind: it is requested only after a word is chosen, and then
 * loaded.
 */
import { expect, it } from 'vitest';
import { passwordBuilder } from '#player/activities/password-builder/messages.ts';
import { builtSite } from '../browser/built-site.ts';
import { sampleCases } from './samples.ts';

const site = builtSite();

const sample = sampleCases.find(
  ({ kind, id }) => kind === 'password-builder' && id === 'four-words',
)!;
const [first, second] = (sample.spec as unknown as { pieces: { text: string }[] }).pieces.map(
  ({ text }) => text,
);
const labels = passwordBuilder.vi;
const verdict = labels.machine.split('{')[0]!;

/**
 * Opens the workshop with control over the meter's script: requested, held back, released or
 * failed.
 */
async function workshop(url = site.url) {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  let asked = 0;
  const { promise: decided, resolve: decide } = Promise.withResolvers<'come' | 'be lost'>();
  const { promise: held, resolve: hold } = Promise.withResolvers<void>();
  await page.route('**/strength.*', async (route) => {
    asked += 1;
    hold();
    await ((await decided) === 'come' ? route.continue() : route.abort());
  });
  await page.goto(`${url}gallery/password-builder/${sample.id}/`);
  await page.locator('[data-awake]').waitFor();
  // While a script is held back the page never becomes idle.
  await Promise.race([page.waitForLoadState('networkidle').catch(() => {}), held]);
  const choose = (word: string) =>
    page
      .locator('.pieces label')
      .filter({ hasText: new RegExp(`^${word}\\d?$`) })
      .click();
  return {
    page,
    choose,
    decide,
    asked: () => asked,
    meter: page.locator('.meter'),
    close: () => context.close(),
  };
}

it('requests nothing before the first word; then shows that it is counting, and then the result', async () => {
  const { choose, decide, asked, meter, close } = await workshop();
  expect(asked()).toBe(0);
  await choose(first!);
  await meter.filter({ hasText: labels.counting }).waitFor();
  // Words chosen while it loads are counted too.
  await choose(second!);
  expect(await meter.innerText()).toContain(labels.counting);
  decide('come');
  await meter.filter({ hasText: verdict }).waitFor();
  expect(asked()).toBe(1);
  expect(await meter.locator('.on').count()).toBeGreaterThan(0);
  await close();
});

it('works without the meter if it does not load', async () => {
  const { page, choose, decide, meter, close } = await workshop();
  decide('be lost');
  await choose(first!);
  await choose(second!);
  await meter.waitFor({ state: 'detached' });
  expect(await page.locator('.key-letters').innerText()).toMatch(/^\S/);
  await close();
});
