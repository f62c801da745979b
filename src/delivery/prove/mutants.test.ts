import { expect, test } from 'vitest';
import { judgeMutants } from './mutants.ts';

const source = 'const a = 1;\nconst isLess = (n: number) => n < 1;\nconst isOne = n < 1;';
const mutant = (status: string, line: number, column: number) => ({
  status,
  replacement: 'n <= 1',
  location: { start: { line, column }, end: { line, column: column + 5 } },
});
const report = (...mutants: ReturnType<typeof mutant>[]) => ({
  files: { 'a.ts': { source, mutants } },
});
const listed = { 'a.ts': { 'n is never 1': ['n < 1 → n <= 1'] } };

test('counts killed mutants, timeouts and constants', () =>
  expect(
    judgeMutants(
      report(mutant('Killed', 2, 31), mutant('Timeout', 2, 31), mutant('Ignored', 2, 31)),
      {},
    ),
  ).toEqual({ killed: 2, equivalent: 0, ignored: 1, survived: [], stale: [] }));

test('names a survivor by original and replacement, and one that no test covers', () =>
  expect(
    judgeMutants(report(mutant('Survived', 2, 31), mutant('NoCoverage', 3, 15)), {}).survived,
  ).toEqual(['a.ts · n < 1 → n <= 1', 'a.ts · n < 1 → n <= 1']));

test('treats a mutant listed with a reason as equivalent, but only once', () =>
  expect(
    judgeMutants(report(mutant('Survived', 2, 31), mutant('Survived', 3, 15)), listed),
  ).toMatchObject({ equivalent: 1, survived: ['a.ts · n < 1 → n <= 1'] }));

test('reports listed mutants that do not survive', () =>
  expect(judgeMutants(report(mutant('Killed', 2, 31)), listed).stale).toEqual([
    'a.ts · n < 1 → n <= 1',
  ]));
