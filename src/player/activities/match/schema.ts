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

const pair = z.strictObject({
  id,
  left: text.option.describe('Thẻ bên trái; cả câu không thẻ nào trùng chữ thẻ nào'),
  leftPicture: picture.optional().describe('Tranh nhỏ trên thẻ trái'),
  right: text.option.describe('Thẻ hợp với nó'),
  rightPicture: picture.optional().describe('Tranh nhỏ trên thẻ phải, cho em chưa biết đọc'),
  feedback: feedback.describe('Vì sao hai thẻ hợp nhau, rồi làm gì tiếp'),
  misconception: misconception.describe(
    'Tên của điều hiểu chưa đúng khi thẻ trái này bị ghép với thẻ khác',
  ),
});

/** Find pairs: in two open columns, or by turning cards, two at a time. */
export const matchSpec = z.strictObject({
  kind: z.literal('match'),
  ...itemFields,
  ...surfaceField,
  look: z
    .enum(['pairs', 'memory'])
    .describe('pairs: hai cột mở sẵn; memory: lật từng hai thẻ, không tính giờ'),
  pairs: z.array(pair).min(3).max(6),
  right: text.remark.describe('Lời nhắn khi mọi đôi đều đúng'),
});

export type MatchSpec = z.infer<typeof matchSpec>;
