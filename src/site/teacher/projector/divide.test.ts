import { describe, expect, it } from 'vitest';
import { sentencesOf } from './divide.ts';

describe('the sentences of a line', () => {
  it('end where the next begins with a capital or a quote', () =>
    expect(sentencesOf('Minh thèm lắm. “Ba phút?” Ôi! ba phút.')).toEqual([
      'Minh thèm lắm. ',
      '“Ba phút?” ',
      'Ôi! ba phút.',
    ]));
  it('lose no letter', () => {
    const text = 'Một… Hai (ba). Bốn? 5.';
    expect(sentencesOf(text).join('')).toBe(text);
  });
  it('do not end inside an address', () =>
    expect(sentencesOf('Vào trauvang.tap, gõ mã.')).toEqual(['Vào trauvang.tap, gõ mã.']));
});
