import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAssignment } from '../codes/assign-code.ts';
import { writeDayCode } from '../codes/day-code.ts';
import { readGivenFile, writeGivenFile } from './given-file.ts';
import { joinCodes, plainCodes, parseAssignment } from './given.ts';

const forClass = { number: 7, day: 150 };
const several = joinCodes([writeDayCode(14, forClass), writeDayCode(107, forClass)]);

describe('an assignment', () => {
  it('is several codes of one class on one day', () =>
    expect(parseAssignment(several)).toEqual({ state: 'read', items: [14, 107], forClass }));
  it('is one code of any length, as before', () => {
    expect(parseAssignment(encodeAssignment([1, 14]))).toEqual({ state: 'read', items: [1, 14] });
    expect(parseAssignment(writeDayCode(14, forClass))).toEqual({
      state: 'read',
      items: [14],
      forClass,
    });
  });
  it.each([
    [
      'another class',
      joinCodes([writeDayCode(14, forClass), writeDayCode(15, { number: 8, day: 150 })]),
      'check',
    ],
    [
      'another day',
      joinCodes([writeDayCode(14, forClass), writeDayCode(15, { number: 7, day: 151 })]),
      'check',
    ],
    ['one of no class', joinCodes([writeDayCode(14, forClass), encodeAssignment([1])]), 'check'],
    ['too many', joinCodes([1, 2, 3, 4, 5].map((item) => writeDayCode(item, forClass))), 'length'],
    ['an empty one', `${several}_`, 'length'],
  ])('is refused with %s', (_, text, why) =>
    expect(parseAssignment(text)).toEqual({ state: 'wrong', why }),
  );
  it('is stored normalised, however it was typed', () =>
    expect(plainCodes(' k7t 4bxz')).toBe('K7T4BXZ'));
  it('never throws, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string(), (text) => void parseAssignment(text)),
      { numRuns: 2000 },
    ));
});

describe('an assignment file', () => {
  it('reads back what was written', () =>
    expect(readGivenFile(writeGivenFile(several))).toEqual({ state: 'read', given: several }));
  it.each([
    ['no file of ours', '{"format":"em-len-mang"}', 'not-ours'],
    ['half a file', writeGivenFile(several).slice(0, 40), 'damaged'],
    ['a newer one', writeGivenFile(several).replace('"v":1', '"v":2'), 'newer'],
    ['a code that was changed', writeGivenFile(several.replace(several[0]!, 'A')), 'damaged'],
    ['no text', '\u0000', 'not-ours'],
  ])('%s is refused with its own sentence', (_, text, why) =>
    expect(readGivenFile(text)).toEqual({ state: 'refused', why }),
  );
});
