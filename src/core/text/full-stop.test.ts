import { expect, it } from 'vitest';
import { withFullStop } from './full-stop.ts';

it.each([
  ['Đêm', 'Đêm.'],
  ['Sắp ngủ thì cất máy.', 'Sắp ngủ thì cất máy.'],
  ['“Cháu chào bà!”', '“Cháu chào bà!”'],
  ['Bà hỏi: “Ai đấy?”', 'Bà hỏi: “Ai đấy?”'],
])('%s', (text, sentence) => expect(withFullStop(text)).toBe(sentence));
