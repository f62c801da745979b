// An author, or a pupil who finds the gallery, tries a sample: nothing of it may appear in a
// pupil's work.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { siteServer } from '../browser/site-server.ts';
import { me } from '#site/pupil/messages/me.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { answer, optionAt, samplePath } from './answering.ts';
import { readStored } from './stored.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/**
 * Answers a sample twice, and returns what was stored in the browser, said on the page, and shown
 * on /me/.
 */
async function answered(url: string) {
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  await page.goto(url + samplePath);
  for (const n of [0, 1]) await answer(page, optionAt(n));
  // Longer than a late opening of the database and draining of the outbox.
  await lookOn(page, 3500);
  const said = (await page.locator('main').textContent())!;
  const { attempts, inbox, localStorage } = await readStored(page);
  await page.goto(`${url}me/#may-giu-gi`);
  await page.getByRole('button', { name: me.vi.eraseAll }).waitFor();
  const mine = (await page.locator('main').textContent())!;
  await context.close();
  return {
    attempts: attempts.length + inbox.length,
    keys: Object.keys(localStorage).filter((key) => key === 'elm:who'),
    isCalledSaved: said.includes(shell.vi.saved),
    isOnMe: mine.includes('scenario-unsure'),
  };
}

test('an answered sample leaves no attempt, no profile and no line on /me/, and no “đã lưu”', async () => {
  const site = await siteServer();
  expect(await answered(site.url)).toEqual({
    attempts: 0,
    keys: [],
    isCalledSaved: false,
    isOnMe: false,
  });
  await site.close();
});

test(
  'red without the page’s mark: both answers are written, called saved and shown',
  { tags: ['control'] },
  async () => {
    const site = await keptSamplesSite();
    expect(await answered(site.url)).toEqual({
      attempts: 2,
      keys: ['elm:who'],
      isCalledSaved: true,
      isOnMe: true,
    });
    await site.close();
  },
);
