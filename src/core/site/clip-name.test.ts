import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipName, sentencesOf } from './clip-name.ts';

describe('clips', () => {
  it('splits a text into sentences, without marks that are not read aloud', () => {
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

  it('a name is permanent, and the same for composed and decomposed marks', () => {
    expect(clipName('Na kể với bà.')).toBe(clipName('Na kể với bà.'.normalize('NFD')));
    expect(clipName('Na kể với bà.')).toMatch(/^[0-9a-z]{11}$/);
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) =>
          void expect(clipName(a) === clipName(b)).toBe(a.normalize('NFC') === b.normalize('NFC')),
      ),
    );
  });
});
