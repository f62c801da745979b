import { z } from 'zod';
import { id, itemFields, text } from '#core/questions/activity.ts';
import { more, right, settingFields } from '../engines/configure-schema.ts';

const answer = z.strictObject(settingFields).optional();

const ask = z.strictObject({
  id,
  wants: text.title.describe('Ứng dụng muốn gì, đọc liền sau tên nó: muốn xem danh bạ'),
  always: answer,
  using: answer,
  ask: answer.describe('Hỏi người lớn: lúc nào cũng safe'),
  never: answer,
});

const app = z.strictObject({
  id,
  name: text.title.describe('Tên ứng dụng đặt ra: Đèn Đom Đóm'),
  tells: text.note.describe(
    'Ứng dụng để làm gì, một câu: không xin gì thêm nó vẫn phải làm được việc này',
  ),
  asks: z.array(ask).min(1).max(5),
});

/**
 * A phone's apps ask for permissions: allow, only while in use, refuse; and what each app can then
 * do.
 */
export const permissionsLabSpec = z.strictObject({
  kind: z.literal('permissions-lab'),
  ...itemFields,
  phone: text.title.describe('Máy của ai: Máy của bà'),
  policy: z
    .array(text.title)
    .min(3)
    .max(6)
    .optional()
    .describe('Chính sách dữ liệu của ứng dụng, vài dòng để đọc trước khi quyết (lớp 10–12)'),
  answers: z
    .strictObject({
      always: text.title.optional(),
      using: text.title.optional(),
      ask: text.title.optional(),
      never: text.title,
    })
    .describe(
      'Chữ trên các nút, chung cho mọi lời xin: Luôn cho phép, Chỉ khi dùng, Hỏi bà, Từ chối',
    ),
  apps: z.array(app).min(1).max(4),
  more,
  right,
});

export type PermissionsLabSpec = z.infer<typeof permissionsLabSpec>;
