import { expect, test } from 'vitest';
import { slug } from './plain.ts';

test.each([
  ['Tíu Tít', 'tiu-tit'],
  ['Đảo Xanh', 'dao-xanh'],
  ['  Hộp Thư Lớp! ', 'hop-thu-lop'],
])('%s becomes %s', (text, id) => expect(slug(text)).toBe(id));
