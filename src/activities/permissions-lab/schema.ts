import { z } from 'zod';
import { id, itemFields, words } from '../../domain/activity.ts';
import { more, right, settingFields } from '../engines/configure-schema.ts';

const answer = z.strictObject(settingFields).optional();

const ask = z.strictObject({
  id,
  wants: words.describe('Ứng dụng muốn gì, đọc liền sau tên nó: muốn xem danh bạ'),
  always: answer,
  using: answer,
  ask: answer.describe('Hỏi người lớn: lúc nào cũng safe'),
  never: answer,
});

const app = z.strictObject({
  id,
  name: words.describe('Tên ứng dụng đặt ra: Đèn Đom Đóm'),
  tells: words.describe('Ứng dụng để làm gì, một câu: không xin gì thêm nó vẫn phải làm được việc này'),
  asks: z.array(ask).min(1).max(5),
});

/** A phone's apps ask for permissions: allow, only while in use, refuse; and what each app can then do. */
export const permissionsLabSpec = z.strictObject({
  kind: z.literal('permissions-lab'),
  ...itemFields,
  phone: words.describe('Máy của ai: Máy của bà'),
  policy: z
    .array(words)
    .min(3)
    .max(6)
    .optional()
    .describe('Chính sách dữ liệu của ứng dụng, vài dòng để đọc trước khi quyết (lớp 10–12)'),
  answers: z
    .strictObject({ always: words.optional(), using: words.optional(), ask: words.optional(), never: words })
    .describe('Chữ trên các nút, chung cho mọi lời xin: Luôn cho phép, Chỉ khi dùng, Hỏi bà, Từ chối'),
  apps: z.array(app).min(1).max(4),
  more,
  right,
});

export type PermissionsLabSpec = z.infer<typeof permissionsLabSpec>;
