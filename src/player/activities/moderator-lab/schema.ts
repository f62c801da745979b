import { z } from 'zod';
import { feedback, id, itemFields, text } from '#core/questions/activity.ts';
import { caseFields, decision, decisions, right } from '../engines/inspect-schema.ts';

const outcome = decision.omit({ id: true, text: true, sign: true });
const named = z.strictObject({ id, text: text.option });

const post = z.strictObject({
  ...caseFields,
  by: text.name
    .optional()
    .describe('Tên người viết như ứng dụng hiện: Sơn; để trống thì dùng tên của mục'),
  face: id
    .optional()
    .describe('Khuôn mặt người viết: tên tệp trong public/cast; để trống thì có chữ đầu của by'),
  known: z
    .boolean()
    .optional()
    .describe('false: nhóm chưa biết người viết, vòng quanh chữ là nét đứt; không phải lời phán'),
  at: text.name.optional().describe('Giờ đăng, viết như nói'),
  parts: z
    .array(text.screen)
    .min(1)
    .max(3)
    .describe('Lời bài đăng, nhẹ: không chửi, không nhại giọng, không lời nào đọc to lên thấy đau'),
  context: z
    .array(z.strictObject({ id, text: text.title, says: text.note }))
    .min(1)
    .max(2)
    .optional()
    .describe('Xem thêm trước khi quyết; không tính điểm'),
  type: id.describe('Bài này là gì, mã trong types'),
  rule: id.optional().describe('Phạm quy tắc nào, mã trong rules; để trống khi không phạm'),
  does: z
    .strictObject({ keep: outcome, mend: outcome, hide: outcome, report: outcome })
    .describe('Mỗi việc thì sao: verdict, lời nhắn, misconception nếu chưa safe'),
  sides: z
    .strictObject({ writer: text.title, readers: text.title })
    .describe('Xử lý đúng thì người viết được gì, người đọc hoặc người bị nhắc tới được gì'),
  appeal: z
    .strictObject({ says: text.note, options: decisions })
    .optional()
    .describe('Bài bị đụng tới thì người viết khiếu nại; trả lời thế nào'),
});

/**
 * The pupil moderates an invented group: names each post's type, decides, names the rule, reads the
 * appeal.
 */
export const moderatorLabSpec = z.strictObject({
  kind: z.literal('moderator-lab'),
  ...itemFields,
  board: text.title.describe('Tên nhóm, một dòng: Góc lớp 4B'),
  app: text.name
    .optional()
    .describe('Ứng dụng có nhóm ấy, trong content/apps.yaml: Tíu Tít; để trống thì thanh màu xám'),
  rules: z.array(named).min(2).max(5),
  types: z
    .array(named.extend({ why: feedback.describe('Vì sao gọi là thế') }))
    .min(2)
    .max(4)
    .describe('Các tên gọi: khác ý, chê người; từ lớp 10: góp ý, xúc phạm, vu khống, kích động'),
  acts: z
    .strictObject({
      keep: text.title,
      mend: text.title,
      hide: text.title,
      report: text.title,
      ask: text.title,
      asked: feedback,
    })
    .describe('Năm việc của người trực, và lời nhắn khi hỏi'),
  mismatch: feedback.describe('Lời nhắn khi nêu chưa đúng quy tắc'),
  cases: z.array(post).min(2).max(15).meta({ screens: 'each' }),
  right,
});

export type ModeratorLabSpec = z.infer<typeof moderatorLabSpec>;
