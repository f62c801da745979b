import { z } from 'zod';
import {
  feedback,
  id,
  itemFields,
  misconception,
  picture,
  text,
} from '#core/questions/activity.ts';
import { messageFields, person } from '../engines/talk-schema.ts';

const message = z.strictObject({
  from: text.name.describe('Tên hiện trên tin nhắn'),
  text: text.screen,
  ...messageFields,
  own: z.boolean().optional().describe('true: tin của bạn nhỏ trong truyện (bên phải)'),
});

const reply = z.strictObject({
  id,
  text: text.option.describe('Lời nhắn chọn sẵn; các em không gõ'),
  picture: picture
    .optional()
    .describe('Lớp 1–3: tranh của lời nhắn; đã có thì lựa chọn nào cũng có'),
  act: z
    .enum(['stop', 'block'])
    .optional()
    .describe(
      'Không phải lời nhắn: stop là không trả lời, block là chặn; đặt trước các lời nhắn, trả lời xong thì máy đóng cuộc trò chuyện',
    ),
  verdict: z.enum(['safe', 'partly', 'unsafe']),
  feedback,
  misconception: misconception.optional(),
});

/**
 * The pupil reads a short conversation in the practice app and chooses the reply of the child in
 * the story.
 */
export const chatReplySpec = z.strictObject({
  kind: z.literal('chat-reply'),
  ...itemFields,
  app: text.name.describe('Tên ứng dụng tập: Tíu Tít, hoặc “Nói chuyện” khi là lời nói trực tiếp'),
  me: text.name.describe('Tên bạn nhỏ trả lời'),
  people: z
    .array(person.pick({ name: true, note: true, face: true, known: true }))
    .min(1)
    .max(4)
    .optional()
    .describe('Người nhắn tới có mặt hay có lời giới thiệu; name trùng với from của tin'),
  messages: z.array(message).min(1).max(6),
  options: z.array(reply).min(2).max(4),
  unsure: z.strictObject({ feedback }).optional(),
});

export type ChatReplySpec = z.infer<typeof chatReplySpec>;
