import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labCode, readLabCode } from './lab-code.ts';

const random = fc.tuple(fc.nat(0xffff_ffff), fc.nat(0xffff_ffff), fc.nat(0xffff_ffff));

it('is read as it was written, in any case and with spaces', () => {
  fc.assert(
    fc.property(random, (numbers) => {
      const code = labCode(numbers);
      expect(code).toMatch(/^[2-9B-T]{4}$/);
      expect([
        readLabCode(code),
        readLabCode(` ${code.slice(0, 2).toLowerCase()} ${code.slice(2)}`),
      ]).toEqual([code, code]);
    }),
  );
});

it('with one symbol wrong, or any two exchanged, is not taken for another computer’s', () => {
  fc.assert(
    fc.property(
      random,
      fc.nat(3),
      fc.nat(3),
      fc.constantFrom(...'23456789BCFGHJKLMNPQRST'),
      (numbers, one, other, symbol) => {
        const code = [...labCode(numbers)];
        const wrong = code.map((each, at) => (at === one ? symbol : each)).join('');
        if (symbol !== code[one]) expect(readLabCode(wrong)).toBeNull();
        const turned = code
          .map((each, at) => (at === one ? code[other] : at === other ? code[one] : each))
          .join('');
        if (code[one] !== code[other]) expect(readLabCode(turned)).toBeNull();
      },
    ),
  );
});

it.each(['', 'ABC', 'K7M', '7777X', 'aeio', '💥💥'])('“%s” is no code', (typed) =>
  expect(readLabCode(typed)).toBeNull(),
);
