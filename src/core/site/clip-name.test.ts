import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipName, sentencesOf } from './clip-name.ts';

describe('clips', () => {
  it('a text is read sentence by sentence, without marks for the eye', () => {
    expect(sentencesOf('Bống giấu tranh. “Suỵt, mai mới khoe nhé!” Mẹ cười.')).toEqual([
      'Bống giấu tranh.',
      'Suỵt, mai mới khoe nhé!',
      'Mẹ cười.',
    ]);
    expect(sentencesOf('Na: “Bà ơi!”')).toEqual(['Na:', 'Bà ơi!']);
    expect(sentencesOf(' … ')).toEqual([]);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = (of: string) => of.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(sentencesOf(text).join(''))).toBe(letters(text));
      }),
    );
  });

  it('a name is for ever, and the same however the marks are typed', () => {
    expect(clipName('Na kể với bà.')).toBe(clipName('Na kể với bà.'.normalize('NFD')));
    expect(clipName('Na kể với bà.')).toMatch(/^[0-9a-z]{11}$/);
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (one, other) =>
          void expect(clipName(one) === clipName(other)).toBe(
            one.normalize('NFC') === other.normalize('NFC'),
          ),
      ),
    );
  });
});
