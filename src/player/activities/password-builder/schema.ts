import { z } from 'zod';
import {
  feedback,
  id,
  itemFields,
  letters,
  misconception,
  picture,
  text,
} from '#core/questions/activity.ts';
import { more, right, unmet } from '../engines/configure-schema.ts';

const guessed = {
  known: feedback.describe('Ai đoán được, vì sao; hiện ra ngay khi em chọn'),
  misconception,
};

const piece = z.strictObject({
  id,
  text: text.title.describe('Một từ để ghép, hay tên của hình'),
  picture: picture
    .regex(/^pictures\//, 'đường dẫn trong public, ví dụ pictures/trau.svg')
    .optional()
    .describe('Lớp 1–3: ghép bằng hình. Đã có hình thì từ nào cũng có hình'),
  known: guessed.known.optional(),
  misconception: guessed.misconception.optional(),
});

/** A password is built from words or pictures of a list; nothing is ever typed. */
export const passwordBuilderSpec = z.strictObject({
  kind: z.literal('password-builder'),
  ...itemFields,
  account: text.title.describe('Chìa khóa cho tài khoản nào: Tài khoản Đảo Xanh của Minh'),
  asks: text.title.describe('Lời mời trên danh sách từ: Chọn bốn từ, theo thứ tự em muốn'),
  pieces: z
    .array(piece)
    .min(6)
    .max(16)
    .describe('Từ để chọn; từ có known là từ người quen hay máy dò đoán được'),
  together: z
    .array(z.strictObject({ pieces: z.array(id).min(2).max(4), ...guessed }))
    .max(4)
    .optional()
    .describe('Các từ đứng liền nhau theo thứ tự này thành câu ai cũng biết: câu hát, dãy số'),
  joins: z
    .array(z.strictObject({ id, text: text.title, sign: letters }))
    .min(2)
    .max(4)
    .optional()
    .describe('Nối các từ bằng gì; cách nào cũng được'),
  least: z.number().int().min(3).max(5).describe('Đích: ít nhất bấy nhiêu từ'),
  short: z.strictObject(unmet).describe('Khi chưa đủ từ'),
  remember: text.title
    .optional()
    .describe('Lời mời nhớ, hiện ra khi đủ từ: Kể thầm một câu có đủ ba hình'),
  more,
  right,
});

export type PasswordBuilderSpec = z.infer<typeof passwordBuilderSpec>;
