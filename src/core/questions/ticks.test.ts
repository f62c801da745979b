import { expect, it } from 'vitest';
import { UNSURE } from './options.ts';
import { withTick } from './ticks.ts';

it('ticks and unticks, in the order of pressing', () => {
  expect(withTick(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(withTick(['a', 'b'], 'a', false)).toEqual(['b']);
});

it('"Em chưa chắc" is exclusive: it clears the others, and any other clears it', () => {
  expect(withTick(['a', 'b'], UNSURE, true)).toEqual([UNSURE]);
  expect(withTick([UNSURE], 'a', true)).toEqual(['a']);
  expect(withTick([UNSURE], UNSURE, false)).toEqual([]);
});
