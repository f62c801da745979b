import { z } from 'zod';
import {
  feedback,
  id,
  itemFields,
  misconception,
  picture,
  surfaceField,
  text,
} from '#core/questions/activity.ts';

const drawn = picture.optional();

const box = z.strictObject({
  id,
  text: text.option.describe('Tên hộp, ngắn: Bất ngờ vui, Giữ riêng'),
  picture: drawn.describe('Lớp 1–3: hình của hộp'),
});

const card = z.strictObject({
  id,
  text: text.option.describe('Điều xảy ra thật, ngắn; mỗi thẻ một câu khác nhau'),
  picture: drawn.describe('Tranh nhỏ trên thẻ'),
  box: id.describe('Mã của hộp đúng'),
  feedback: feedback.describe('Vì sao thẻ ở hộp ấy, rồi làm gì tiếp'),
  misconception: misconception.describe('Tên của điều hiểu chưa đúng khi thẻ bị bỏ vào hộp khác'),
});

/** Put each card into one of a few boxes. */
export const sortSpec = z.strictObject({
  kind: z.literal('sort'),
  ...itemFields,
  ...surfaceField,
  boxes: z.array(box).min(2).max(4),
  cards: z
    .array(card)
    .min(4)
    .max(8)
    .describe('Theo thứ tự các em thấy: xáo, đừng xếp sẵn theo hộp'),
  carefulLast: z
    .union([z.literal(true), z.literal('full')])
    .optional()
    .describe(
      'boxes xếp từ thoáng đến cẩn thận; bỏ thẻ vào hộp cẩn thận hơn hộp đúng thì được nửa điểm (true) hay trọn điểm (full), lời nhắn của thẻ phải hợp: “Giữ cũng được…”',
    ),
  right: text.remark.describe('Lời nhắn khi mọi thẻ đúng hộp'),
});

export type SortSpec = z.infer<typeof sortSpec>;
