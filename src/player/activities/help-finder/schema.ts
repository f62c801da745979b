import { z } from 'zod';
import { id, itemFields, picture, text } from '#core/questions/activity.ts';
import { storySpec } from '../engines/story-schema.ts';

const person = z.strictObject({
  id,
  text: text.option.describe('Vai, không phải tên: bà, cô giáo, bác hàng xóm'),
  picture: picture.optional().describe('Tranh nhỏ cho em chưa biết đọc'),
});

const place = z.strictObject({
  id,
  text: text.option.describe('Nơi trên bản đồ: Nơi em ở, Trường, Xóm bản'),
  people: z.array(person).min(2).max(6),
});

/**
 * The help map: the pupil puts trusted roles on a map, then rehearses a call. The choice of people
 * is never stored: the attempt records only "done".
 */
export const helpFinderSpec = z.strictObject({
  kind: z.literal('help-finder'),
  ...itemFields,
  picture: picture.describe('Tranh bản đồ, đường dẫn trong public, ví dụ scenes/ban-do.svg'),
  pictureText: text.described.describe('Mô tả tranh cho người không nhìn thấy'),
  places: z.array(place).min(2).max(5),
  atLeast: z
    .strictObject({ people: z.number().int().min(1), places: z.number().int().min(1) })
    .describe('Ít nhất mấy người, ở mấy nơi thì sang phần tập nói'),
  enough: text.note.describe('Câu hiện khi bản đồ đã đủ người'),
  callTitle: text.title.describe('Tên phần tập nói'),
  call: storySpec.describe('Cuộc nói chuyện tập, theo cảnh'),
});

export type HelpFinderSpec = z.infer<typeof helpFinderSpec>;
