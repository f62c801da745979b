import { z } from 'zod';
import { itemFields, text } from '#core/questions/activity.ts';
import { person, talkSpec } from '../engines/talk-schema.ts';

/** A chat of several turns in an invented app, with one person or with some in turn. */
export const chatSimSpec = z.strictObject({
  kind: z.literal('chat-sim'),
  ...itemFields,
  app: text.name.describe('Tên ứng dụng tập: Tíu Tít, Đảo Xanh'),
  me: text.name.describe('Tên bạn nhỏ trả lời'),
  people: z
    .array(person)
    .min(1)
    .max(4)
    .describe('Những người nhắn tới; người đầu mở chuyện nếu cảnh đầu không ghi with'),
  story: talkSpec.describe(
    'Các cảnh và các việc lúc nào cũng có: stop, tell; keep, block, report cả ba hoặc không việc nào',
  ),
});

export type ChatSimSpec = z.infer<typeof chatSimSpec>;
