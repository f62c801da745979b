import { describe, expect, it } from 'vitest';
import { fromTelex, soundsLike, syllablesOf, withoutMarks } from './spelling.ts';

it('reads syllables and numbers, with marks in any Unicode form', () => {
  expect(syllablesOf('Lừa đảo: “mã OTP”, 16 tuổi!')).toEqual([
    'lừa',
    'đảo',
    'mã',
    'otp',
    '16',
    'tuổi',
  ]);
  expect(syllablesOf('lừa'.normalize('NFD'))).toEqual(['lừa']);
});

it.each([
  ['lừa', 'lua'],
  ['đảo', 'dao'],
  ['khuỷu', 'khuyu'],
  ['ƯỚC'.toLowerCase(), 'uoc'],
])('takes the marks off: %s is %s', (marked, bare) => expect(withoutMarks(marked)).toBe(bare));

describe('by ear', () => {
  it.each([
    ['truyen', 'chuyen'],
    ['gio', 'do'],
    ['xang', 'sang'],
    ['mang', 'man'],
    ['dac', 'dat'],
    ['thy', 'thi'],
    ['quan', 'quang'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundsLike(a)).toContain(b);
    expect(soundsLike(a)[0]).toBe(a);
  });

  it.each(['otp', '111', 'facebook', 'www'])('%s is no syllable and has no variants', (word) =>
    expect(soundsLike(word)).toEqual([word]),
  );

  it('“mang” does not sound like “bang”', () => expect(soundsLike('mang')).not.toContain('bang'));
});

describe('raw Telex keys', () => {
  it.each([
    ['luwaf', 'lua'],
    ['ddaor', 'dao'],
    ['maatj', 'mat'],
    ['khaaur', 'khau'],
    ['tieefn', 'tien'],
  ])('%s is %s', (typed, bare) => expect(fromTelex(typed)).toBe(bare));
  it.each(['lua', 'anh', '111', 'otp'])('%s is not Telex', (typed) =>
    expect(fromTelex(typed)).toBeNull(),
  );
});
