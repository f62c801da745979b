import { describe, expect, it } from 'vitest';
import { bannedWords, spellingFaults } from '#curriculum/checks/words.ts';

describe('banned words', () => {
  it.each([
    'Em bị lừa là tại em.',
    'Đừng dại dột.',
    'Thế cho đáng đời.',
    'Sai rồi!',
    'Tuyệt vời!',
    'Lẽ ra em phải hỏi.',
    'Ai bảo em xem?',
    'Giúp nạn nhân.',
  ])('detects “%s”', (text) => {
    expect(bannedWords(text)).toHaveLength(1);
  });

  it.each([
    'Không phải tại em.',
    'Chuyện này không phải là tại em.',
    'Hiện tại em ở nhà bà.',
    'Ai bảo vệ trẻ em?',
    'Bà nói: sai rồ.',
  ])('accepts “%s”', (text) => {
    expect(bannedWords(text)).toEqual([]);
  });
});

describe('one spelling', () => {
  it.each([
    ['khoẻ', 'khỏe'],
    ['hoá', 'hóa'],
    ['xoá', 'xóa'],
    ['thuỷ', 'thủy'],
    ['tuỳ', 'tùy'],
    ['Hoà', 'Hòa'],
    ['thóat', 'thoát'],
    ['xử lí', 'xử lý'],
    ['kĩ', 'kỹ'],
    ['lí do', 'lý do'],
    ['học kì', 'học kỳ'],
    ['mĩ', 'mỹ'],
  ])('%s becomes %s', (wrong, right) => {
    const text = wrong === 'mĩ' ? 'Giờ mĩ thuật' : `Em ${wrong} nhé`;
    expect(spellingFaults(text)).toEqual([{ wrong, right }]);
  });

  it.each([
    'quý',
    'quỳ',
    'thoát',
    'hoàn',
    'khoảng',
    'ngoáy',
    'huýt',
    'suỵt',
    'khuỷu',
    'kì cọ',
    'lí lắc',
    'toàn',
    'oạch',
    'thuyết',
    'hòa',
    'tòa',
  ])('%s is correct', (word) => {
    expect(spellingFaults(`Bà ${word} đây`)).toEqual([]);
  });
});
