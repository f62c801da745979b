import { z } from 'zod';
import { feedback, id, misconception, picture, text } from '#core/questions/activity.ts';

/**
 * The story engine: a graph of scenes. In each scene someone speaks and the pupil chooses. In every
 * story each choice is safe, partly or unsafe; the pupil can always go back a scene; a safe end is
 * reachable from everywhere (`storyFaults` names a scene from which it is not).
 */
export const choice = z.strictObject({
  id,
  text: text.option,
  sign: z
    .enum([
      'stop',
      'keep',
      'block',
      'tell',
      'leave',
      'ask',
      'listen',
      'done',
      'swap',
      'help',
      'flag',
    ])
    .optional()
    .describe(
      'Hình bên lựa chọn: dừng, giữ, chặn, kể, rời máy, hỏi, nghe, xong, đổi tay, giúp, báo cáo',
    ),
  picture: picture
    .optional()
    .describe('Lớp 1–3: tranh của lựa chọn, hiện thay cho sign; lựa chọn kể vẫn ghi sign: tell'),
  keeps: text.title
    .optional()
    .describe('report-rehearsal: dòng ghi thêm vào “Đã giữ lại”, ví dụ: Tên tài khoản và giờ'),
  verdict: z.enum(['safe', 'partly', 'unsafe']),
  feedback,
  misconception: misconception.optional(),
  goto: id.describe('Cảnh tiếp theo; lựa chọn chưa an toàn có thể quay lại chính cảnh này'),
});

export const line = z.strictObject({
  who: text.name.describe('Ai nói; “…” nếu là lời kể'),
  text: text.screen,
  own: z.boolean().optional().describe('true: lời của bạn nhỏ trong truyện (bên phải, mực tím)'),
});

export const scene = z.strictObject({
  picture: picture.optional().describe('Tranh của cảnh, trong public/scenes, 960×540'),
  pictureText: text.described.optional().describe('Mô tả tranh; có tranh thì phải có'),
  say: z.array(line).min(1).max(4),
  ask: text.screen.optional().describe('Lời hỏi trước các lựa chọn'),
  choices: z.array(choice).min(2).max(4).optional().describe('Để trống ở cảnh cuối'),
});

export const storySpec = z.strictObject({
  start: id,
  scenes: z.record(id, scene).meta({ screens: 'each' }),
});

export type StorySpec = z.infer<typeof storySpec>;
export type Scene = z.infer<typeof scene>;
