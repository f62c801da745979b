import { expect, test } from 'vitest';
import { withBubbles } from './quotes.ts';

const bubbles = (html: string): number => withBubbles(html).split('class="said').length - 1;

test.each([
  ['after a colon', '<p>Loa kêu: <strong>“Mua chảo!”</strong></p>'],
  ['at its paragraph’s start', '<p><strong>“Con hỏi là đúng.”</strong> Hai mẹ con báo cáo.</p>'],
  [
    'with a new word in it',
    '<p>Minh nghĩ: <strong>“<span class="term"><b>đường dẫn</b> (dòng chữ)</span> lạ.”</strong></p>',
  ],
])('a whole quote %s is a bubble', (_, html) => {
  expect(bubbles(html)).toBe(1);
});

test.each([
  ['in the middle of a sentence', '<p>Mẹ bảo <strong>“để lát nữa”</strong> mà tin thì giục.</p>'],
  ['that its sentence goes on from', '<p><strong>“Để lát nữa”</strong> là câu mẹ hay nói.</p>'],
])('a quote %s stays in its line', (_, html) => {
  expect(bubbles(html)).toBe(0);
});

test('bold text without quotes is no bubble', () => {
  expect(bubbles('<li><strong>Cho quà</strong>: tự dưng được.</li>')).toBe(0);
});

test('words stay unchanged', () => {
  const html = '<p>Bà nếm: <strong>“Nhạt. Muối đâu?”</strong></p>';
  expect(withBubbles(html).replace(/ class="said[a-z ]*"/, '')).toBe(html);
});

test.each([
  ['said', 'Bà đang băm chuối, nghe không rõ: ', true],
  ['written', 'Tối ấy Phong nhắn: ', true],
  ['thought', 'Tí nhìn con sáo, nghĩ: ', false],
  ['thought while doing something', 'Kim nghĩ một lúc: ', false],
  ['said by somebody who had thought before', 'Na nghĩ lại. Sáng ra, Na nói: ', true],
  ['thought by the child whose step it is', '', false],
])('what is %s is told apart', (_, before, isAloud) => {
  expect(
    withBubbles(`<p>${before}<strong>“Chim gì kêu giờ này?”</strong></p>`).includes('aloud'),
  ).toBe(isAloud);
});
