/**
 * CS4 with real key events: typing and clicking never leave the page, and three bare Shifts always
 * do. The counter alone: `src/core/help/triple-shift.test.ts`.
 *
 * @module-tag help
 */
import fc from 'fast-check';
import { siteWithScript } from '../browser/broken-page.ts';
import { builtSite } from '../browser/built-site.ts';
import type { CDPSession, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ALT, CTRL, harmless, META, tripleShift, type HandAct } from '../arbitraries/keyboards.ts';
import { isEvery } from '../browser/tier.ts';
import { openReady } from './leaving.ts';

const site = builtSite();

/** A page with text fields. */
const path = 'gallery/short/clear-report/';

/** Sends each act as the browser's own event, without the pauses: fast input is the harder case. */
async function play(keys: CDPSession, acts: HandAct[]): Promise<void> {
  for (const act of acts) {
    if (act.what === 'click') {
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        await keys.send('Input.dispatchMouseEvent', {
          type,
          x: 4,
          y: 300,
          button: 'left',
          clickCount: 1,
        });
    } else {
      const text =
        act.what === 'down' && act.key.length === 1 && (act.held & (CTRL | ALT | META)) === 0
          ? { text: act.key }
          : {};
      await keys.send('Input.dispatchKeyEvent', {
        type: act.what === 'down' ? 'keyDown' : 'keyUp',
        key: act.key,
        modifiers: act.held,
        ...text,
      });
    }
  }
}

async function typing(
  siteUrl: string,
): Promise<{ page: Page; keys: CDPSession; isThere(): Promise<boolean>; close(): Promise<void> }> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await openReady(page, siteUrl + path);
  await page.locator('main textarea, main input[type=text]').first().focus();
  const isThere = async () =>
    page.url() === siteUrl + path &&
    (await page.evaluate(() => document.querySelector('main') !== null).catch(() => false));
  return { page, keys: await context.newCDPSession(page), isThere, close: () => context.close() };
}

/** Returns sequences of a fixed seed, which a failure names. */
const sequences = (runs: number): HandAct[][] =>
  fc.sample(harmless, { numRuns: runs, seed: 20261124 });

describe('hands at work', () => {
  // `prove` runs ten thousand, in parts; the page is checked after each tenth, and a part that left
  // is replayed to find the sequence.
  const runs = isEvery ? 10_000 : 60;
  const part = isEvery ? 500 : 60;
  const all = sequences(runs);
  test.each(Array.from({ length: runs / part }, (_, index) => index * part))(
    'type, switch languages and select without leaving the page: from the %s-th',
    async (from) => {
      const { keys, isThere, close } = await typing(site.url);
      for (let at = from; at < from + part; at += 10) {
        const ten = all.slice(at, Math.min(at + 10, from + part));
        for (const acts of ten) await play(keys, acts);
        expect(
          await isThere(),
          `one of the sequences ${at}–${at + 9}: ${JSON.stringify(ten)}`,
        ).toBe(true);
      }
      await close();
    },
  );

  test('there are enough acts in them', () => expect(all.flat().length).toBeGreaterThan(300));

  test.each(
    fc.sample(tripleShift, { numRuns: isEvery ? 100 : 3, seed: 7 }).map((acts) => ({ acts })),
  )('leave by three bare Shifts, whatever was typed before', async ({ acts }) => {
    const { page, keys, close } = await typing(site.url);
    await play(keys, [...sequences(1)[0]!, { what: 'click', wait: 0 }]);
    await play(keys, acts.slice(0, -1));
    expect(page.url()).toBe(site.url + path);
    await play(keys, acts.slice(-1)).catch(() => undefined);
    await page.waitForURL(`${site.url}bang-cuu-chuong/`);
    await close();
  });

  test(
    'fails if every released Shift counts: typing leaves the page',
    { tags: ['control'] },
    async () => {
      const eager = await siteWithScript(
        "let ups = 0; addEventListener('keyup', () => (ups += 1) % 3 || document.querySelector('[data-leave]').click(), true);",
      );
      const { page, keys, close } = await typing(eager.url);
      await play(keys, sequences(30).flat()).catch(() => undefined);
      await page.waitForURL(`${eager.url}bang-cuu-chuong/`);
      await close();
      await eager.close();
    },
  );
});
