import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labCode, readLabCode } from './lab-code.ts';

const random = fc.tuple(fc.nat(0xffff_ffff), fc.nat(0xffff_ffff), fc.nat(0xffff_ffff));

it('is read back in any case and with spaces', () => {
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

it('with one symbol wrong, or any two swapped, is not taken for another computer’s', () => {
  fc.assert(
    fc.property(
      random,
      fc.nat(3),
      fc.nat(3),
      fc.constantFrom(...'23456789BCFGHJKLMNPQRST'),
      (numbers, a, b, symbol) => {
        const code = [...labCode(numbers)];
        const wrong = code.map((original, at) => (at === a ? symbol : original)).join('');
        if (symbol !== code[a]) expect(readLabCode(wrong)).toBeNull();
        const turned = code
          .map((original, at) => (at === a ? code[b] : at === b ? code[a] : original))
          .join('');
        if (code[a] !== code[b]) expect(readLabCode(turned)).toBeNull();
      },
    ),
  );
});

it.each(['“%s” is not a code', 'ABC', 'K7M', '7777X', 'aeio', '💥💥'])('“%s” is no code', (typed) =>
  expect(readLabCode(typed)).toBeNull(),
);
