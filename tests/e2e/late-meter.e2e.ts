/**
 * The strength meter weighs more than its kind: nothing of it is asked for before a word is chosen,
 * and then it comes.
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
const own = passwordBuilder.vi;
const verdict = own.machine.split('{')[0]!;

/** The workshop with the meter's script in hand: asked for, held back, let through or lost. */
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
  // A script that is held back keeps the page from coming to rest.
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

it('asks for nothing before the first word; then says that it is counting, and then what came of it', async () => {
  const { choose, decide, asked, meter, close } = await workshop();
  expect(asked()).toBe(0);
  await choose(first!);
  await meter.filter({ hasText: own.counting }).waitFor();
  // Words chosen while it comes are counted with the others.
  await choose(second!);
  expect(await meter.innerText()).toContain(own.counting);
  decide('come');
  await meter.filter({ hasText: verdict }).waitFor();
  expect(asked()).toBe(1);
  expect(await meter.locator('.on').count()).toBeGreaterThan(0);
  await close();
});

it('goes on without the meter where it does not come', async () => {
  const { page, choose, decide, meter, close } = await workshop();
  decide('be lost');
  await choose(first!);
  await choose(second!);
  await meter.waitFor({ state: 'detached' });
  expect(await page.locator('.key-letters').innerText()).toMatch(/^\S/);
  await close();
});
