import { afterAll, beforeAll, expect, test } from 'vitest';
import { countCalls, failCall, failCalls } from './call-sites.ts';
import { ways } from './fail-once.ts';
import { savedTooSoon } from './kill.ts';
import { openLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => { lab = await openLab(); });
afterAll(() => lab.close());

/** Each call once, its way in turn; `npm run prove -- call-sites` fails each in every way. */
test('each call to IndexedDB failed once: nothing lost, nothing called saved too soon, always something said', { timeout: 240_000 }, async () => {
  const calls = await countCalls(lab);
  const cases = await failCalls(lab, Array.from({ length: calls }, (_, at) => ({ k: at + 1, way: ways[at % 3]! })));
  console.log(`${cases.filter(({ call }) => call).length} calls failed`);
  expect(cases.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  expect(cases.filter(({ call }) => call).length).toBeGreaterThan(20);
});

test('a call that hangs: said in time, and nothing is lost or kept twice when it comes back', { timeout: 240_000 }, async () => {
  // While hanging only openings and transactions are counted: the first dozen are every one there is.
  const cases = await failCalls(lab, Array.from({ length: 12 }, (_, at) => ({ k: at + 1, way: 'hang' as const })));
  expect(cases.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});

test('saying saved before the commit is caught', async () => {
  const early = await openLab(await savedTooSoon());
  const { wrong } = await failCall(early, { k: -1, way: 'UnknownError' });
  await early.close();
  expect(wrong).toContain('answer 0 called saved and not on the disk');
});
