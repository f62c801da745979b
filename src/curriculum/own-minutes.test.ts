import { expect, it } from 'vitest';
import { ownMinutes } from './own-minutes.ts';

it('is two thirds of a period, to five minutes', () => {
  expect(ownMinutes(45)).toBe(30);
  expect(ownMinutes(35)).toBe(25);
});
