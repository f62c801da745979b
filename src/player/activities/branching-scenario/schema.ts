import { z } from 'zod';
import { id, itemFields, picture, text } from '#core/questions/activity.ts';
import { choice as storyChoice, scene as storyScene, storySpec } from '../engines/story-schema.ts';

const face = id.describe('Khuôn mặt: tên tệp trong public/cast, ví dụ hoa7-worried');

const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'giờ viết như 23:02')
  .meta({ role: 'name' });

const role = z.strictObject({
  id,
  text: text.title.describe('Tên vai như ghi ở who của lời nói'),
  note: text.note.optional().describe('Người đóng vai cầm gì, ngồi đâu'),
  face: face.optional(),
});

const moment = z.strictObject({
  at: clock.describe('Giờ; hai lối cùng giờ, giờ cuối là ba giờ sau giờ của cảnh'),
  text: text.remark.describe('Một câu ngắn dưới tranh'),
  picture: picture.optional().describe('Tranh của lúc ấy, 960×540'),
  pictureText: text.described.optional().describe('Mô tả tranh; có tranh thì phải có'),
  face: face.optional(),
});

const later = z.strictObject({
  moments: z.array(moment).length(3, 'đúng ba lúc'),
  still: text.remark.describe(
    'Lối chưa an toàn: từ đây còn rẽ thế nào. Lối an toàn: điều chưa hết, điều đã khác; không hứa người kia thôi',
  ),
});

const choice = storyChoice.extend({
  later: later
    .optional()
    .describe('Đúng hai lựa chọn của cảnh có later, một safe: chọn một thì thấy cả hai lối'),
});

const scene = storyScene.extend({
  at: clock.optional().describe('Giờ của cảnh; cảnh có later thì phải có'),
  faces: z.array(face).max(3).optional().describe('Cảnh không tranh: ai có mặt, nhiều nhất ba'),
  phone: z
    .strictObject({
      app: text.name.describe('Tên ứng dụng tập: Tíu Tít, Đảo Xanh'),
      me: text.name.describe('Máy của ai; lời của bạn ấy ở bên phải'),
      with: text.name.optional().describe('Ai trên thanh đầu; để trống là nhóm'),
    })
    .optional()
    .describe('Cảnh ở trong máy: lời nói là tin nhắn, việc đã làm hiện ngay trong máy'),
  choices: z.array(choice).min(2).max(4).optional().describe('Để trống ở cảnh cuối'),
});

/**
 * A story scene by scene: the pupil can go back on every path, and telling is always one of the
 * choices.
 */
export const branchingScenarioSpec = z.strictObject({
  kind: z.literal('branching-scenario'),
  ...itemFields,
  roles: z
    .array(role)
    .min(1)
    .max(6)
    .describe('Các vai cho lớp diễn; không có vai người gây hại: lời ấy thầy cô đọc trên thẻ'),
  gentle: z
    .boolean()
    .optional()
    .describe(
      'Bài nhạy cảm có later: không ghi lối nào đã chọn, chỉ đi lại về phía có người giúp; lối safe có mặt người giúp, lối kia không có mặt ai',
    ),
  story: storySpec
    .extend({ scenes: z.record(id, scene).meta({ screens: 'each' }) })
    .describe('Các cảnh; cảnh nào cho chọn cũng có lựa chọn sign: tell, verdict: safe'),
});

export type BranchingScenarioSpec = z.infer<typeof branchingScenarioSpec>;
export type BranchingScene = z.infer<typeof scene>;
export type BranchingChoice = z.infer<typeof choice>;
