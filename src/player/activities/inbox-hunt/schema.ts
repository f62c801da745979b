import { z } from 'zod';
import { feedback, itemFields, misconception, text } from '#core/questions/activity.ts';
import { caseFields, decisions, part, right } from '../engines/inspect-schema.ts';

const message = z.strictObject({
  ...caseFields,
  app: text.name.describe('Tin đến bằng gì: Tin nhắn, Tíu Tít, Hộp Thư Lớp, Đảo Xanh'),
  at: text.name.optional().describe('Giờ đến: 17:05'),
  source: text.note
    .optional()
    .describe(
      'Tin từ đâu tới, nhìn trong máy là thấy: “số lạ, chưa lưu”, “nick đã kết bạn từ lớp 6”',
    ),
  known: z
    .boolean()
    .optional()
    .describe(
      'false: máy chưa lưu người gửi, vòng quanh chữ là nét đứt; thật hay bẫy đều có thể thế',
    ),
  parts: z
    .array(part)
    .min(1)
    .max(5)
    .describe('Lời tin, mỗi câu một phần; câu có why là dấu hiệu bẫy'),
  truth: z.enum(['real', 'trap']).describe('real = tin thật, trap = bẫy'),
  feedback: feedback.describe('Vì sao tin này thật, hay là bẫy; rồi làm gì tiếp'),
  misconception: misconception.describe(
    'Tên của điều hiểu chưa đúng khi bẫy bị coi là thật, hay tin thật bị coi là bẫy',
  ),
});

/** A phone's messages, true and false mixed: mark the sign, judge, then act. */
export const inboxHuntSpec = z.strictObject({
  kind: z.literal('inbox-hunt'),
  ...itemFields,
  inbox: text.title.describe('Tên hộp tin, một dòng: Tin trong máy của Minh'),
  cases: z
    .array(message)
    .min(4)
    .max(14)
    .meta({ screens: 'each' })
    .describe(
      'Các tin theo thứ tự các em thấy, thật và bẫy lẫn nhau; lớp 1–3: 4–5; lớp 4–5: 6; từ lớp 6: 8; một nửa thật',
    ),
  judge: z
    .strictObject({ real: text.title, trap: text.title, ask: text.title })
    .describe('Ba câu trả lời: Tin thật, Bẫy, Hỏi người lớn'),
  acts: decisions.describe('Gặp bẫy thì làm gì; chung cho mọi tin, hiện ra khi em chọn Bẫy'),
  askedAll: text.remark
    .optional()
    .describe(
      'Lời nhắn khi em chọn “hỏi” cho mọi tin: an toàn; nói tin nào tự phân biệt được, và nhờ đâu',
    ),
  right,
});

export type InboxHuntSpec = z.infer<typeof inboxHuntSpec>;
