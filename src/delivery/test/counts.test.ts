import { expect, test } from 'vitest';
import {
  afterSecondTry,
  countsFrom,
  exitCodeOf,
  failedTests,
  filesToTryAgain,
  slowestFiles,
  sum,
  summaryLine,
} from './counts.ts';

const report = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((state) => ({ status: state })),
    })),
  });

test('counts each test by its result', () => {
  const text = report({
    status: 'failed',
    tests: ['passed', 'passed', 'failed', 'skipped', 'todo'],
  });
  expect(countsFrom(text, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a file that did not load is one failure', () => {
  expect(countsFrom(report({ status: 'failed', tests: [] }), 1).failed).toBe(1);
});

test('an error outside any test is one failure', () => {
  expect(countsFrom(report({ status: 'passed', tests: ['passed'] }), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test.each([null, 'a run without a readable report (%s) is one failure', '{"half'])(
  'a run that left no report (%s) is one failure',
  (text) => {
    expect(countsFrom(text, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  },
);

test('the last line is the sum, with skipped tests only if there are some', () => {
  const two = { passed: 2, failed: 0, skipped: 0 };
  expect(summaryLine(sum([two, two]))).toBe('4 passed, 0 failed');
  expect(summaryLine({ ...two, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});

test('a run without any test is not a success', () => {
  expect(exitCodeOf({ passed: 0, failed: 0, skipped: 5 })).toBe(1);
  expect(exitCodeOf({ passed: 1, failed: 0, skipped: 0 })).toBe(0);
});

const files = (...states: string[]) =>
  JSON.stringify({
    testResults: states.map((status, at) => ({
      name: `${at}.e2e.ts`,
      status,
      assertionResults: [],
    })),
  });

test('retries a few failed files, but not many, and not without a report', () => {
  expect(filesToTryAgain(files('failed', 'passed', 'failed'))).toEqual(['0.e2e.ts', '2.e2e.ts']);
  expect(filesToTryAgain(files('failed', 'failed', 'failed', 'failed'))).toEqual([]);
  expect(filesToTryAgain(null)).toEqual([]);
});

test('names each failed test by its file, and a file that did not load', () => {
  const ran = { name: 'a.test.ts', status: 'failed' };
  const text = JSON.stringify({
    testResults: [
      {
        ...ran,
        assertionResults: [
          { status: 'passed', fullName: 'sums' },
          { status: 'failed', fullName: 'counts' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      {
        name: 'c.test.ts',
        status: 'passed',
        assertionResults: [{ status: 'passed', fullName: 'holds' }],
      },
    ],
  });
  expect(failedTests(text)).toEqual(['a.test.ts: counts', 'b.test.ts']);
  expect(failedTests(null)).toEqual([]);
});

test('names the slowest files, the slowest first', () => {
  const file = (name: string, seconds: number) => ({
    name,
    status: 'passed',
    assertionResults: [],
    startTime: 1_000,
    endTime: 1_000 + seconds * 1_000,
  });
  const text = JSON.stringify({ testResults: [file('a', 2), file('b', 90), file('c', 31)] });
  expect(slowestFiles(text, 2)).toEqual([
    { name: 'b', seconds: 90 },
    { name: 'c', seconds: 31 },
  ]);
  expect(slowestFiles(null, 2)).toEqual([]);
});

test('a second failure counts, the rest has passed', () => {
  const first = { passed: 90, failed: 3, skipped: 1 };
  expect(afterSecondTry(first, { passed: 11, failed: 1, skipped: 0 })).toEqual({
    passed: 92,
    failed: 1,
    skipped: 1,
  });
  expect(afterSecondTry(first, { passed: 12, failed: 0, skipped: 0 })).toEqual({
    passed: 93,
    failed: 0,
    skipped: 1,
  });
});
