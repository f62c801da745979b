import { z } from 'zod';
import {
  consequence,
  feedback,
  id,
  itemFields,
  misconception,
  picture,
  text,
} from '#core/questions/activity.ts';

const spot = z.strictObject({
  id,
  text: text.option.describe('Tên của chỗ ấy: đọc lên được, dài như một lựa chọn'),
  at: z
    .tuple([
      z.number().int().min(1).max(12),
      z.number().int().min(1).max(6),
      z.number().int().min(2).max(12),
      z.number().int().min(2).max(6),
    ])
    .optional()
    .describe('[cột, hàng, số cột, số hàng] trên lưới 12 × 6, đếm từ 1; nhỏ nhất 2 × 2'),
  picture: picture.optional().describe('Chỉ khi pictures: true: tranh của riêng lựa chọn này'),
  verdict: z
    .enum(['right', 'wrong', 'safe', 'partly', 'unsafe'])
    .describe('right hoặc wrong; tìm một chỗ thì có thể safe, partly (nửa điểm), unsafe'),
  feedback,
  misconception: misconception.optional(),
  then: consequence.optional(),
});

/** Press the right place of a picture, find every sign in it, or choose among pictures. */
export const hotspotSpec = z.strictObject({
  kind: z.literal('hotspot'),
  ...itemFields,
  picture: picture.optional().describe('Tranh 960 × 540 để tìm chỗ, trong public'),
  pictureText: text.described
    .optional()
    .describe('Mô tả tranh cho người không nhìn thấy; cần khi có picture'),
  pictures: z
    .literal(true)
    .optional()
    .describe('true: chọn giữa các tranh, mỗi chỗ có picture riêng (lớp nhỏ)'),
  many: z.literal(true).optional().describe('true: tìm mọi chỗ đúng; bỏ trống: một chỗ đúng'),
  severalSafe: z
    .literal(true)
    .optional()
    .describe('true: tìm một chỗ mà hơn một lựa chọn an toàn, đều trọn điểm'),
  spots: z.array(spot).min(2).max(8),
  unsure: z
    .strictObject({ feedback })
    .optional()
    .describe('Thêm câu trả lời thật “Em chưa chắc” với lời nhắn riêng'),
  missed: text.remark.optional().describe('many: lời nhắn khi tìm đúng nhưng còn thiếu'),
});

export type HotspotSpec = z.infer<typeof hotspotSpec>;
