// @module-tag storage
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countCalls, failCall, failCalls } from './call-sites.ts';
import { ways } from './fail-once.ts';
import { savedTooSoon } from './kill.ts';
import { openLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/**
 * Every fourth call, with the ways in turn; `npm run prove -- call-sites` fails each call in every
 * way.
 */
test(
  'a call to IndexedDB that fails once: nothing lost, nothing called saved too soon, always a message',
  { timeout: 240_000 },
  async () => {
    const calls = await countCalls(lab);
    const cases = await failCalls(
      lab,
      Array.from({ length: Math.ceil(calls / 4) }, (_, at) => ({
        k: at * 4 + 1,
        way: ways[at % 3]!,
      })),
    );
    console.log(`${cases.filter(({ call }) => call).length} of ${calls} calls failed once`);
    expect(cases.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(cases.filter(({ call }) => call).length).toBeGreaterThan(12);
  },
);

test(
  'a call that hangs: reported in time, and nothing is lost or stored twice when it returns',
  { timeout: 240_000 },
  async () => {
    const cases = await failCalls(
      lab,
      [1, 2, 4, 7].map((k) => ({ k, way: 'hang' })),
    );
    expect(cases.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  },
);

test('calling an answer saved before the commit is detected', { tags: ['control'] }, async () => {
  const early = await openLab(await savedTooSoon());
  const { wrong } = await failCall(early, { k: -1, way: 'UnknownError' });
  await early.close();
  expect(wrong).toContain('answer 0 called saved and not on the disk');
});
