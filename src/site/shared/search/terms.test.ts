import { expect, it } from 'vitest';
import { queryTerms, termsOf } from './terms.ts';

it('returns unmarked syllables, and adjacent pairs as one', () =>
  expect(termsOf('Mật khẩu mạnh')).toEqual(['mat', 'khau', 'manh', 'matkhau', 'khaumanh']));

it('weighs pairs over single syllables, and typed terms over corrections', () => {
  const weights = new Map(queryTerms('dụ giỗ').map(({ term, weight }) => [term, weight]));
  expect(weights.get('dugio')).toBeGreaterThan(weights.get('gio')!);
  expect(weights.get('dudo')).toBeLessThan(weights.get('dugio')!);
  expect(weights.get('dudo')).toBeGreaterThan(0);
});

it('looks up raw Telex as the words it encodes', () =>
  expect(queryTerms('luwaf ddaor').map(({ term }) => term)).toContain('luadao'));

it('returns no term twice', () => {
  const terms = queryTerms('mua mua mua').map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
});
