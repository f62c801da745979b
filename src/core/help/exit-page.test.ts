import { expect, it } from 'vitest';
import { exitFor, exitPages, isExitPage } from './exit-page.ts';

it('the times table is for grades 1–5 and for pages of no band, verbs are for grades 6–12', () => {
  expect(['b1', 'b2', 'b3', 'b4', undefined].map(exitFor)).toEqual([
    'young',
    'young',
    'older',
    'older',
    'young',
  ]);
});

it('recognises both by their paths, and no other page', () => {
  expect(Object.values(exitPages).every(isExitPage)).toBe(true);
  expect(['', 'info/', 'learn/lop-6-9/'].some(isExitPage)).toBe(false);
});
