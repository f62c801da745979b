import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedAtHome } from './asked-at-home.ts';

test.each([
  ['Ông ơi, tuần này ai nói câu gì làm ông vui nhất ạ?', ['ong-happy']],
  ['“Bà ơi, lúc bà bận, cháu kể với ai ạ?”', ['ba-happy']],
  ['Cháu đố bà: lời nhắn từ máy bà đến máy mẹ đi qua những đâu ạ?', ['ba-happy']],
  ['Bố ơi, nhà mình viết ba dòng gì ạ?', ['bo-happy']],
  ['Bố mẹ ơi, mình cùng xem ba tấm ảnh của con nhé?', ['bo-happy', 'me-calm']],
  ['Mẹ ơi, mẹ nghe con nhé?', ['me-calm']],
  ['Grandpa, what calms you down?', ['ong-happy']],
  ['Nhà mình ơi, ngày bé ông bà cất đồ chơi ở đâu ạ?', ['ba-happy', 'bo-happy']],
  ['Tối nay cả nhà mình cất máy giờ nào ạ?', ['ba-happy', 'bo-happy']],
])('%s', (tonight, faces) => {
  expect(askedAtHome(tonight)).toEqual(faces);
  for (const face of faces) expect(existsSync(`public/cast/${face}.svg`), face).toBe(true);
});
