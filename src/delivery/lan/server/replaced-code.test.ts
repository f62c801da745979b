/**
 * A PC left on with a card's old code, beside the pupil with the new one: thirty minutes of
 * simulated time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardFor, type ServerContext } from './card-handlers.ts';
import { CardStore } from './class-book.ts';
import { contextFor } from './class-context.ts';
import { LoginThrottle } from './guard.ts';

let folder = '';
let at = 0;
let desk: ServerContext;
beforeEach(async () => {
  at = 0;
  folder = mkdtempSync(join(tmpdir(), 'replaced-'));
  const opened = await CardStore.open(folder);
  if (opened.state === 'refused') throw new Error(opened.why);
  desk = { ...contextFor(opened.book, folder), guard: new LoginThrottle(() => at) };
});
afterEach(() => rmSync(folder, { recursive: true }));

const codeNow = (): string => `7 ${desk.book.card(7)!.code}`;

/**
 * Simulates half an hour: every second the old PC sends the old code; every ten, the pupil sends
 * the new one from a PC that never had the card.
 */
function halfAnHour(old: string): { served: number; refused: number; told: Set<unknown> } {
  const [result, told] = [{ served: 0, refused: 0 }, new Set<unknown>()];
  for (let second = 0; second < 1800; second += 1) {
    at = second * 1000;
    told.add(cardFor(old, '192.168.1.20', desk));
    if (second % 10 !== 0) continue;
    if (typeof cardFor(codeNow(), `10.0.${second / 10}.1`, desk) === 'string') result.refused += 1;
    else result.served += 1;
  }
  return { ...result, told };
}

test.each([
  ['a new code', false],
  ['erasing', true],
])(
  'after %s the new code is served every time, and the old one is told that it changed',
  async (_, isErased) => {
    const old = codeNow();
    await desk.book.renew(7, isErased);
    expect(halfAnHour(old)).toEqual({ served: 180, refused: 0, told: new Set(['changed']) });
    expect([desk.guard.waiting(), desk.guard.wrong.size]).toEqual([[], 0]);
    // The pupil may also use the very PC that was left on.
    expect(cardFor(codeNow(), '192.168.1.20', desk)).toMatchObject({ n: 7 });
  },
);

test('red without remembered former codes: the PC that was left on is blocked, together with the pupil who uses it', async () => {
  const old = codeNow();
  await desk.book.renew(7, false);
  delete desk.book.card(7)!.was;
  halfAnHour(old);
  expect(cardFor(codeNow(), '192.168.1.20', desk)).toBe('wait');
});

test('a code the card never had still counts as a guess', () => {
  const wrong = `7 ${desk.book.card(7)!.code === 'ZZZZ' ? 'XXXX' : 'ZZZZ'}`;
  expect(halfAnHour(wrong).told).toEqual(new Set(['wrong', 'wait']));
});
