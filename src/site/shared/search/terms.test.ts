import { expect, it } from 'vitest';
import { queryTerms, termsOf } from './terms.ts';

it('knows syllables without marks, and two side by side as one', () =>
  expect(termsOf('Mật khẩu mạnh')).toEqual(['mat', 'khau', 'manh', 'matkhau', 'khaumanh']));

it('weighs two syllables over one, and what was typed over what may have been meant', () => {
  const weights = new Map(queryTerms('dụ giỗ').map(({ term, weight }) => [term, weight]));
  expect(weights.get('dugio')).toBeGreaterThan(weights.get('gio')!);
  expect(weights.get('dudo')).toBeLessThan(weights.get('dugio')!);
  expect(weights.get('dudo')).toBeGreaterThan(0);
});

it('looks up raw Telex as the words it stands for', () =>
  expect(queryTerms('luwaf ddaor').map(({ term }) => term)).toContain('luadao'));

it('looks up no term twice', () => {
  const terms = queryTerms('mua mua mua').map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
});
