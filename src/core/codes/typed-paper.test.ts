import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeAssignment, inGroups } from './assign-code.ts';
import { MAX_CARDS, writeCardCode } from './card-code.ts';
import { writeDayCode } from './day-code.ts';
import { SYMBOLS } from './symbols.ts';
import { isAlsoAssignment, readTypedPaper } from './typed-paper.ts';

const items = fc.uniqueArray(fc.integer({ min: 1, max: 127 }), { minLength: 1, maxLength: 4 });
const dayCode = fc
  .tuple(
    fc.integer({ min: 1, max: 127 }),
    fc.integer({ min: 1, max: 63 }),
    fc.integer({ min: 0, max: 365 }),
  )
  .map(([item, number, day]) => writeDayCode(item, { number, day }));
const card = fc.record({
  n: fc.integer({ min: 1, max: MAX_CARDS }),
  code: fc
    .array(fc.constantFrom(...SYMBOLS), { minLength: 4, maxLength: 4 })
    .map((symbols) => symbols.join('')),
});

it('a lesson code is recognised, printed or copied from the board', () => {
  fc.assert(
    fc.property(fc.oneof(items.map(encodeAssignment), dayCode), (code) => {
      for (const typed of [
        code,
        inGroups(code),
        ` ${inGroups(code).toLowerCase()} `,
        `Mã bài: ${inGroups(code)}`,
      ])
        expect(readTypedPaper(typed)).toEqual({ type: 'assignment', code });
    }),
  );
});

it('a card is recognised, however it is typed, unless it would be a lesson code', () => {
  fc.assert(
    fc.property(card, ({ n, code }) => {
      fc.pre(!isAlsoAssignment(n, code));
      const printed = writeCardCode(n, code);
      for (const typed of [
        printed,
        printed.toLowerCase(),
        printed.replace(' ', ''),
        `Thẻ mã ${printed}`,
        `phiếu ${printed}`,
      ])
        expect(readTypedPaper(typed)).toMatchObject({ type: 'card', card: { n, code } });
      if (n < 222) expect(readTypedPaper(printed)).toMatchObject({ isSure: true });
    }),
  );
});

it('a card that would be a lesson code is one only with its space', () => {
  expect(isAlsoAssignment(27, '4HL9')).toBe(true);
  expect(readTypedPaper('274HL9')).toEqual({ type: 'assignment', code: '274HL9' });
  expect(readTypedPaper('27 4HL9')).toMatchObject({ type: 'card', isSure: true });
});

it.each([
  ['07 BK7M', 7],
  ['o7bk7m', 7],
  ['I2 BK7M', 12],
  ['7-bk7m', 7],
  ['107 BK7M', 107],
])('“%s” is card %i for certain', (typed, n) =>
  expect(readTypedPaper(typed)).toEqual({ type: 'card', card: { n, code: 'BK7M' }, isSure: true }),
);

it('two digits and four symbols together may be a slip in a lesson code', () => {
  expect(readTypedPaper('23BK7M')).toEqual({
    type: 'card',
    card: { n: 23, code: 'BK7M' },
    isSure: false,
  });
  expect(readTypedPaper('23B K7M')).toEqual({ type: 'wrong', why: 'check' });
});

it('a link or several joined codes open as before', () => {
  const [a, b] = [1, 14].map((item) => writeDayCode(item, { number: 2, day: 91 }));
  expect(readTypedPaper(`${a}_${b}`)).toEqual({ type: 'assignment', code: `${a}_${b}` });
  expect(readTypedPaper(`https://x.vn/learn/#giao-${a}`)).toEqual({ type: 'assignment', code: a });
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['07', 'noSymbols'],
  ['BK7M', 'noNumber'],
  ['4 BK', 'length'],
  ['KB2', 'length'],
  ['xin chào cô giáo', 'length'],
  ['AAAAAA', 'symbols'],
  ['07 BK0M', 'symbols'],
  ['401 BK7M', 'symbols'],
  ['222 223 222', 'length'],
  ['BK7MN', 'length'],
  ['BBBBBC', 'check'],
] as const)('“%s” is refused: %s', (typed, why) =>
  expect(readTypedPaper(typed)).toEqual({ type: 'wrong', why }),
);

it('never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => void expect(['assignment', 'card', 'wrong']).toContain(readTypedPaper(text).type),
    ),
  );
});
