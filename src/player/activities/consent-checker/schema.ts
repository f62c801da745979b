import { z } from 'zod';
import { feedback, id, itemFields, text } from '#core/questions/activity.ts';
import { caseFields, decisions, part, place, right } from '../engines/inspect-schema.ts';

const person = z.strictObject({
  id,
  text: text.option.describe('Việc hỏi: Hỏi Quân, Hỏi mẹ Quân'),
  picture: caseFields.picture.describe('Lớp 1–3: mặt người ấy, ví dụ cast/quan-calm.svg'),
  says: text.note.describe('Người ấy trả lời: đồng ý, hay không'),
  later: text.note
    .optional()
    .describe('Đổi ý: lời nhắn lại, hiện ra khi mọi người trong ảnh đã được hỏi'),
});

const told = z
  .strictObject({
    who: text.screen.describe('Ai trong ảnh, đang làm gì'),
    where: text.screen.describe('Ở đâu, sau lưng có gì'),
    reads: text.screen.optional().describe('Chữ, số, dấu hiệu đọc được trong ảnh'),
  })
  .optional()
  .describe(
    'Ảnh kể bằng lời, khi không có tranh: khi ấy không ghi picture, pictureText, và parts không có at',
  );

const photo = z.strictObject({
  ...caseFields,
  told,
  parts: z
    .array(part.extend({ at: place.optional() }))
    .min(2)
    .max(6)
    .optional()
    .describe(
      'Các chỗ trên ảnh để soi, có tranh thì ghi at; chỗ có why làm lộ trường, nhà hay nơi đang đứng. Để trống thì chỉ hỏi người',
    ),
  people: z
    .array(person)
    .min(1)
    .max(4)
    .describe('Phải hỏi ai: từng người trong ảnh, và người lớn nhà bạn ấy'),
  options: decisions.describe(
    'Rồi làm gì: đăng, không đăng, gửi riêng, che rồi mới đăng; phải hợp với những gì mọi người trả lời',
  ),
});

/**
 * Photos that someone would like to post: look for what gives away a place, ask each person, then
 * decide.
 */
export const consentCheckerSpec = z.strictObject({
  kind: z.literal('consent-checker'),
  ...itemFields,
  album: text.title.describe('Tên tập ảnh, một dòng: Ảnh trong máy của Mây'),
  cases: z.array(photo).min(2).max(8).meta({ screens: 'each' }),
  missed: feedback.describe('Lời nhắn khi chưa hỏi đủ người'),
  right,
});

export type ConsentCheckerSpec = z.infer<typeof consentCheckerSpec>;
