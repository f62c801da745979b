import { z } from 'zod';
import { feedback, id, itemFields, misconception, words } from '../../domain/activity.ts';

const pair = z.strictObject({
  id,
  left: words.describe('Thẻ bên trái; cả câu không thẻ nào trùng chữ thẻ nào'),
  leftPicture: z
    .string()
    .regex(/^(scenes|pictures|cast)\/[a-z0-9-]+\.svg$/, 'đường dẫn trong public, ví dụ cast/na-happy.svg')
    .optional()
    .describe('Tranh nhỏ trên thẻ trái'),
  right: words.describe('Thẻ hợp với nó'),
  rightPicture: z
    .string()
    .regex(/^(scenes|pictures|cast)\/[a-z0-9-]+\.svg$/, 'đường dẫn trong public, ví dụ cast/ba-calm.svg')
    .optional()
    .describe('Tranh nhỏ trên thẻ phải, cho em chưa biết đọc'),
  feedback: feedback.describe('Vì sao hai thẻ hợp nhau, rồi làm gì tiếp'),
  misconception: misconception.describe('Tên của điều hiểu chưa đúng khi thẻ trái này bị ghép với thẻ khác'),
});

/** Find what belongs together: two open columns, or cards to turn, two at a time. */
export const matchSpec = z.strictObject({
  kind: z.literal('match'),
  ...itemFields,
  look: z
    .enum(['pairs', 'memory'])
    .describe('pairs: hai cột mở sẵn; memory: lật từng hai thẻ, không tính giờ'),
  pairs: z.array(pair).min(3).max(6),
  right: words.describe('Lời nhắn khi mọi đôi đều đúng'),
});

export type MatchSpec = z.infer<typeof matchSpec>;
