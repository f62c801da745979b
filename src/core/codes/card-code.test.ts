import { expect, test } from 'vitest';
import { readCardCode, writeCardCode } from './card-code.ts';

test.each(['07 BK7M', '7bk7m', ' 7 - bk7m ', '007·BK7M'])('“%s” is card 7', (typed) => {
  expect(readCardCode(typed)).toEqual({ state: 'read', n: 7, code: 'BK7M' });
});

test('digits among the symbols are not read as part of the number', () => {
  expect(readCardCode('12 3456')).toEqual({ state: 'read', n: 12, code: '3456' });
});

test.each([
  ['', 'shape'],
  ['BK7M', 'shape'],
  ['07 BK7', 'shape'],
  ['0 BK7M', 'shape'],
  ['401 BK7M', 'shape'],
  ['07 BK7Á', 'symbols'],
  ['07 BK0M', 'symbols'],
])('“%s” is refused', (typed, why) => {
  expect(readCardCode(typed)).toEqual({ state: 'wrong', why });
});

test('a printed code is read back', () => {
  expect(readCardCode(writeCardCode(3, 'XZ29'))).toEqual({ state: 'read', n: 3, code: 'XZ29' });
});
