import { z } from 'zod';
import { feedback, id, itemFields, misconception, words } from '../../domain/activity.ts';

const card = z.strictObject({
  id,
  text: words,
  sign: z
    .enum(['stop', 'keep', 'block', 'tell', 'leave', 'ask', 'listen', 'done', 'swap', 'help'])
    .optional()
    .describe('Một trong mười hình hành động'),
  picture: z
    .string()
    .regex(/^(scenes|pictures|cast)\/[a-z0-9-]+\.svg$/, 'đường dẫn trong public, ví dụ scenes/dang-xuat.svg')
    .optional()
    .describe('Lớp 1–3: tranh của thẻ, thay cho sign'),
});

const slip = z.strictObject({
  early: id.describe('Thẻ bị đặt trước…'),
  late: id.describe('…thẻ này, trong khi phải sau'),
  feedback,
  misconception,
});

/** Put cards in order. Cards of one group may swap; a card "anytime" is right anywhere; "tell now" is always safe. */
export const sequenceSpec = z.strictObject({
  kind: z.literal('sequence'),
  ...itemFields,
  cards: z.array(card).min(2).max(6).describe('Theo thứ tự các em thấy (xáo sẵn)'),
  order: z
    .array(z.array(id).min(1))
    .min(1)
    .describe('Thứ tự đúng; các thẻ trong cùng một ngoặc đổi chỗ cho nhau được'),
  anytime: z.array(id).optional().describe('Thẻ đặt đâu cũng đúng'),
  right: words.describe('Lời nhắn khi xếp đúng'),
  slips: z.array(slip).min(1).describe('Những chỗ hay xếp ngược, mỗi chỗ một lời nhắn riêng'),
  otherwise: z
    .strictObject({ feedback, misconception })
    .describe('Lời nhắn khi xếp chưa khớp theo cách khác'),
  tellNow: z
    .strictObject({
      text: words.describe('Chữ trên nút, ví dụ “Mây kể ngay”'),
      note: words.describe('Câu đứng cạnh nút'),
      feedback,
    })
    .optional()
    .describe('Nút “kể ngay”, lúc nào cũng là câu trả lời an toàn'),
});

export type SequenceSpec = z.infer<typeof sequenceSpec>;
