import { z } from 'zod';
import { itemFields, text } from '#core/questions/activity.ts';
import { person, talkSpec } from '../engines/talk-schema.ts';

const caller = person.extend({
  shown: text.name
    .optional()
    .describe('Tên người gọi tự đặt, máy hiện lên dưới “Số lạ”; người ấy thì known: false'),
});

/**
 * A call on an invented phone: by someone who wants something, or a rehearsal of the call for help.
 * Every line is also shown as text.
 */
export const callSimSpec = z.strictObject({
  kind: z.literal('call-sim'),
  ...itemFields,
  me: text.name.describe('Tên bạn nhỏ nghe, gọi'),
  people: z
    .array(caller)
    .min(1)
    .max(2)
    .describe('Người ở đầu kia; số ghi bằng ngoặc nhọn: Cô ở {111}'),
  steps: z
    .array(text.title)
    .min(2)
    .max(6)
    .optional()
    .describe(
      'Cuộc gọi tập xin giúp: các bước người nghe máy làm, bằng lời của trẻ; cảnh ghi step',
    ),
  story: talkSpec.describe(
    'Các cảnh và các việc lúc nào cũng có: hang-up, tell; check, keep nếu cần',
  ),
});

export type CallSimSpec = z.infer<typeof callSimSpec>;
