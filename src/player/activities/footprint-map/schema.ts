import { z } from 'zod';
import { itemFields, text } from '#core/questions/activity.ts';
import { caseFields, decisions, part, right } from '../engines/inspect-schema.ts';

const stop = z.strictObject({
  ...caseFields,
  seen: text.title
    .optional()
    .describe('Bao nhiêu người xem được tới đây: 33 người, không đếm được nữa'),
  tells: text.screen.describe('Ở chặng này có chuyện gì: ai gửi tiếp, đi tới đâu'),
  parts: z
    .array(part)
    .min(2)
    .max(5)
    .optional()
    .describe(
      'Những người có thể xem; có why là xem được, vì sao. Để trống ở chặng chỉ phải quyết',
    ),
  options: decisions.describe('Ở đây dừng nó, giữ nó hay nhờ gỡ thế nào'),
});

/**
 * A picture or a text that spreads: the pupil finds the people who can see it at each stop, and
 * chooses where and how to stop it.
 */
export const footprintMapSpec = z.strictObject({
  kind: z.literal('footprint-map'),
  ...itemFields,
  trail: text.title.describe('Tên con đường, một dòng: Đường đi của bức ảnh'),
  picture: caseFields.picture.describe('Bức ảnh đang đi'),
  pictureText: caseFields.pictureText,
  ask: text.note.describe('Lời hỏi trên các ô đánh dấu: Ở đây ai xem được ảnh?'),
  cases: z
    .array(stop)
    .min(2)
    .max(10)
    .meta({ screens: 'each' })
    .describe('Các chặng theo thứ tự đi; chặng cuối có thể là chỗ chọn điểm dừng'),
  missed: text.remark.describe('Lời nhắn khi đánh dấu thừa: người ấy chưa xem được ở chặng này'),
  right,
});

export type FootprintMapSpec = z.infer<typeof footprintMapSpec>;
