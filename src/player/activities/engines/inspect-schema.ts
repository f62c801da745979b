import { z } from 'zod';
import { feedback, id, misconception, picture, text } from '#core/questions/activity.ts';

/**
 * The inspect engine: a few cases (messages, photos, claims, stops). In each the pupil looks for
 * signs, judges, and decides. In every kind, asking or telling someone is safe, and nothing is
 * final before “Trả lời”: a case can be reopened and changed.
 */
const actSign = z
  .enum(['stop', 'keep', 'block', 'tell', 'leave', 'ask', 'listen', 'done', 'swap', 'help', 'flag'])
  .optional()
  .describe('Hình bên việc làm; ask, tell, help là hỏi hoặc kể, lúc nào cũng safe');

export const decision = z.strictObject({
  id,
  text: text.option.describe('Việc làm, ngắn, khác chữ với mọi việc khác trong cùng mục'),
  sign: actSign,
  picture: picture.optional().describe('Lớp 1–3: tranh của việc làm'),
  verdict: z.enum(['safe', 'partly', 'unsafe']),
  feedback,
  misconception: misconception.optional(),
});

export const part = z.strictObject({
  id,
  text: text.screen.describe('Một câu hoặc một chỗ để chạm vào'),
  why: text.remark
    .optional()
    .describe('Chỗ này là dấu hiệu: vì sao. Để trống nếu là chỗ bình thường'),
});

export const place = z
  .tuple([
    z.number().int().min(1).max(12),
    z.number().int().min(1).max(6),
    z.number().int().min(2).max(12),
    z.number().int().min(2).max(6),
  ])
  .describe('[cột, hàng, số cột, số hàng] trên lưới 12 × 6, đếm từ 1; nhỏ nhất 2 × 2');

/** An invented address: typing it reaches no page. */
export const address = z
  .string()
  .regex(
    /^[a-z0-9.-]+\.tap(\/[a-z0-9./-]*)?$/,
    'địa chỉ tập, tên miền đuôi .tap: xabansen.tap/thong-bao',
  )
  .meta({ role: 'code' })
  .optional();

/** The fields of every case, in all kinds. */
export const caseFields = {
  id,
  name: text.title.describe(
    'Tên của mục trong danh sách, mỗi mục một tên: người gửi, tên ảnh, tên chặng',
  ),
  picture: picture.optional(),
  pictureText: text.described
    .optional()
    .describe('Mô tả tranh cho người không nhìn thấy; cần khi có picture'),
};

export const decisions = z.array(decision).min(2).max(4);
export const right = text.remark.describe('Lời nhắn khi mọi mục đều đúng hướng');
