import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPhones } from './phones.ts';

const numbers = new Map([
  ['111', '111'],
  ['child', '0'],
  ['113', '1-1-3'],
]);
// No loose braces: “{{111}}” correctly becomes “{111}”, because the text is replaced in one pass
// (an example below).
const plain = fc.string().map((piece) => piece.replace(/[{}]/g, ''));
const text = fc
  .array(fc.oneof(fc.constantFrom('{111}', '{113}', '{999}', 'gọi '), plain), { maxLength: 6 })
  .map((parts) => parts.join(''));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('any'), { maxKeys: 4 }),
  ),
})).any;

describe('withPhones', () => {
  it('replaces tokens by numbers in texts at any depth', () => {
    expect(
      withPhones({ a: ['Gọi {111}, rồi {113}.', { b: '{111}{111}' }], n: 111 }, numbers),
    ).toEqual({
      a: ['Gọi 111, rồi 1-1-3.', { b: '111111' }],
      n: 111,
    });
  });
  it('keeps a token that belongs to no contact', () =>
    expect(withPhones('Gọi {999}', numbers)).toBe('Gọi {999}'));
  it('replaces in one pass: an inserted number never forms a new token', () =>
    expect(withPhones('{{111}}', numbers)).toBe('{111}'));
  it('leaves no known token anywhere', () => {
    fc.assert(
      fc.property(
        value,
        (value) =>
          void expect(JSON.stringify(withPhones(value, numbers))).not.toMatch(/\{11[13]\}/),
      ),
    );
  });
  it('changes nothing where there is no token', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (!/\{\d+\}/.test(JSON.stringify(value)))
          expect(withPhones(value, numbers)).toEqual(value);
      }),
    );
  });
  it('does not change its argument', () => {
    const given = { a: ['{111}'] };
    withPhones(given, numbers);
    expect(given).toEqual({ a: ['{111}'] });
  });
});
