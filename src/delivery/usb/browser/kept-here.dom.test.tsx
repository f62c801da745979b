import { afterEach, expect, test } from 'vitest';
import { savedAnswerCount } from './kept-here.ts';

afterEach(() => localStorage.clear());

test.each([
  [null, 0],
  ['birth 12', 12],
  ['birth', 0],
  ['birth none', 0],
  ['', 0],
] as const)('of %j this browser knows %d answers', (kept, answers) => {
  if (kept !== null) localStorage.setItem('elm:kept', kept);
  expect(savedAnswerCount()).toBe(answers);
});
