import { expect, test } from 'vitest';
import { pointsOf, verdictFrom, verdictOf } from './score.ts';

test.each([
  ['safe', 'right', 1],
  ['right', 'right', 1],
  ['partly', 'partly', 0.5],
  ['unsafe', 'wrong', 0],
  ['wrong', 'wrong', 0],
] as const)('an option called %s is %s and earns %d', (given, verdict, points) => {
  expect(verdictOf(given)).toBe(verdict);
  expect(pointsOf(verdict)).toBe(points);
});

test.each([
  [3, 3, 'right'],
  [2.5, 3, 'partly'],
  [0.5, 3, 'partly'],
  [0, 3, 'wrong'],
  // No points to earn: nothing was missed.
  [0, 0, 'right'],
] as const)('%d of %d points is %s', (earned, total, verdict) =>
  expect(verdictFrom(earned, total)).toBe(verdict),
);
