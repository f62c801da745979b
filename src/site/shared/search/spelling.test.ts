import { describe, expect, it } from 'vitest';
import { fromTelex, soundsLike, syllablesOf, withoutMarks } from './spelling.ts';

it('reads syllables and numbers, whichever way marks are written', () => {
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
  ])('%s sounds like %s', (one, other) => {
    expect(soundsLike(one)).toContain(other);
    expect(soundsLike(one)[0]).toBe(one);
  });

  it.each(['otp', '111', 'facebook', 'www'])('%s is no syllable, and is itself alone', (word) =>
    expect(soundsLike(word)).toEqual([word]),
  );

  it('“mang” does not sound like “bang”', () => expect(soundsLike('mang')).not.toContain('bang'));
});

describe('Telex that nothing turned into marks', () => {
  it.each([
    ['luwaf', 'lua'],
    ['ddaor', 'dao'],
    ['maatj', 'mat'],
    ['khaaur', 'khau'],
    ['tieefn', 'tien'],
  ])('%s is %s', (typed, bare) => expect(fromTelex(typed)).toBe(bare));
  it.each(['lua', 'anh', '111', 'otp'])('%s was typed as it is', (typed) =>
    expect(fromTelex(typed)).toBeNull(),
  );
});
