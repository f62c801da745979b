import { expect, it } from 'vitest';
import { figuresOf, sentencesOf, syllablesIn } from '#curriculum/texts/syllables.ts';

// Two screens, and the counts they were written for.
const grades1to3 =
  'Ngày mai, mẹ Bống đi làm xa về. Bống và Tí vẽ mẹ cưỡi trâu. Hai bạn giấu tranh dưới chiếu. “Suỵt, mai mới khoe nhé!” Mẹ về xem tranh, cười rung cả nhà sàn. Đó là bất ngờ vui.';
const grades4to5 =
  'Hôm nhổ mạ, Quân trượt chân, ngã oạch xuống ruộng. Cả mặt toàn bùn, chỉ còn hai con mắt chớp chớp. Dì Thơm cười ngặt nghẽo, giơ điện thoại chụp luôn. “Dì đăng cho cả bản xem nhé?” Quân cũng buồn cười, nhưng nghĩ đến các bạn thì ngượng. “Cháu không muốn đăng đâu ạ. Dì gửi riêng cho bố cháu thôi nhé.” Dì gật đầu: “Ừ, ảnh của cháu, phải hỏi cháu chứ.”';

it.each([
  [grades1to3, 40, 6.7, 9],
  [grades4to5, 74, 9.3, 11],
])('counts a screen as a reader does', (text, syllables, mean, longest) => {
  const figures = figuresOf([text]);
  expect([figures.syllables, Math.round(figures.mean * 10) / 10, figures.longest]).toEqual([
    syllables,
    mean,
    longest,
  ]);
});

it('counts a speech with its introduction as one sentence', () => {
  expect(sentencesOf('Quân can: “Kể thế là mách lẻo đấy.” Mây im.')).toHaveLength(2);
});

it('ends a sentence at a blank line and counts a number as one', () => {
  expect(sentencesOf('Em gọi {111}\n\nBà nghe').map(syllablesIn)).toEqual([3, 2]);
});

it('counts an English word with an apostrophe as one', () => {
  expect(syllablesIn('Don’t tell Grandma’s friend ‘now’')).toBe(5);
});

it('has zero figures for an empty text', () => {
  expect(figuresOf([''])).toEqual({ sentences: 0, syllables: 0, mean: 0, longest: 0 });
});
