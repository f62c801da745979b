import { z } from 'zod';
import {
  feedback,
  id,
  itemFields,
  misconception,
  picture,
  text,
} from '#core/questions/activity.ts';

const card = z.strictObject({
  id,
  text: text.option,
  sign: z
    .enum(['stop', 'keep', 'block', 'tell', 'leave', 'ask', 'listen', 'done', 'swap', 'help'])
    .optional()
    .describe('Một trong mười hình hành động'),
  picture: picture.optional().describe('Lớp 1–3: tranh của thẻ, thay cho sign'),
});

const slip = z.strictObject({
  early: id.describe('Thẻ bị đặt trước…'),
  late: id.describe('…thẻ này, trong khi phải sau'),
  feedback,
  misconception,
  half: z
    .literal(true)
    .optional()
    .describe('true: xếp thế này vẫn là cẩn thận, nên được từ nửa điểm trở lên'),
});

/**
 * Put cards in order. Cards of one group may swap; a card "anytime" is right anywhere; "tell now"
 * is always safe.
 */
export const sequenceSpec = z.strictObject({
  kind: z.literal('sequence'),
  ...itemFields,
  cards: z.array(card).min(2).max(6).describe('Theo thứ tự các em thấy (xáo sẵn)'),
  order: z
    .array(z.array(id).min(1))
    .min(1)
    .describe('Thứ tự đúng; các thẻ trong cùng một ngoặc đổi chỗ cho nhau được'),
  anytime: z.array(id).optional().describe('Thẻ đặt đâu cũng đúng'),
  right: text.remark.describe('Lời nhắn khi xếp đúng'),
  slips: z.array(slip).min(1).describe('Những chỗ hay xếp ngược, mỗi chỗ một lời nhắn riêng'),
  otherwise: z
    .strictObject({ feedback, misconception })
    .describe('Lời nhắn khi xếp chưa khớp theo cách khác'),
  tellNow: z
    .strictObject({
      text: text.option.describe('Chữ trên nút, ví dụ “Mây kể ngay”'),
      note: text.note.describe('Câu đứng cạnh nút'),
      feedback,
    })
    .optional()
    .describe('Nút “kể ngay”, lúc nào cũng là câu trả lời an toàn'),
});

export type SequenceSpec = z.infer<typeof sequenceSpec>;
