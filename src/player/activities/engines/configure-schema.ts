import { z } from 'zod';
import { feedback, id, misconception, text } from '#core/questions/activity.ts';

/**
 * The configure engine: an invented app with settings, a goal, and each setting's effect shown at
 * once. In every kind all settings can be reset, and points depend on the final settings, never on
 * time or tries.
 */
export const settingFields = {
  verdict: z
    .enum(['safe', 'partly', 'unsafe'])
    .describe(
      'Đặt thế này có tới đích không; partly: an toàn mà vướng việc khác, hoặc còn thiếu một bước',
    ),
  after: feedback.describe(
    'Đặt thế này thì chuyện gì xảy ra; hiện ra ngay, chỉ kể, không khen chê',
  ),
  shows: text.note
    .optional()
    .describe(
      'Dòng hiện trong khung xem thử khi đặt thế này: người lạ thấy gì, ứng dụng làm được gì',
    ),
  next: feedback
    .optional()
    .describe('Làm gì tiếp; nói sau khi em bấm Trả lời. Cần khi verdict không phải safe'),
  misconception: misconception.optional(),
};

const setting = z.strictObject({
  id,
  text: text.option.describe('Chữ trên nút, ngắn'),
  ...settingFields,
});

export const settingSwitch = z.strictObject({
  id,
  name: text.title.describe('Tên cài đặt, như trong ứng dụng: Ai xem được bài viết'),
  note: text.note.optional().describe('Một dòng nhỏ dưới tên, nếu tên chưa đủ rõ'),
  start: id.optional().describe('Mã lựa chọn ứng dụng đặt sẵn; để trống thì em phải chọn'),
  options: z.array(setting).min(2).max(4),
});

export const more = z
  .array(settingSwitch)
  .min(1)
  .max(5)
  .optional()
  .describe('Cài đặt thêm dưới phần chính: bật hai lớp, đăng xuất máy lạ, chỗ sạc máy');

/** The feedback for a goal that is not reached, and its misconception. */
export const unmet = {
  feedback: feedback.describe('Chưa tới đích này thì nói gì: vì sao, rồi làm gì tiếp'),
  misconception,
};

export const right = text.remark.describe('Lời nhắn khi tới đích');
