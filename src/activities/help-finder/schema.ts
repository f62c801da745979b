import { z } from 'zod';
import { id, itemFields, words } from '../../domain/activity.ts';
import { storySpec } from '../engines/story-schema.ts';

const person = z.strictObject({
  id,
  text: words.describe('Vai, không phải tên: bà, cô giáo, bác hàng xóm'),
  picture: z
    .string()
    .regex(/^(scenes|pictures|cast)\/[a-z0-9-]+\.svg$/, 'đường dẫn trong public, ví dụ cast/ba-calm.svg')
    .optional()
    .describe('Tranh nhỏ cho em chưa biết đọc'),
});

const place = z.strictObject({
  id,
  text: words.describe('Nơi trên bản đồ: Nơi em ở, Trường, Xóm bản'),
  people: z.array(person).min(2).max(6),
});

/**
 * The help map: put roles the child trusts on a map, then rehearse a call. Whom a child chose is never stored:
 * the record keeps "done" and nothing else.
 */
export const helpFinderSpec = z.strictObject({
  kind: z.literal('help-finder'),
  ...itemFields,
  picture: words.describe('Tranh bản đồ, đường dẫn trong public, ví dụ scenes/ban-do.svg'),
  pictureText: words.describe('Mô tả tranh cho người không nhìn thấy'),
  places: z.array(place).min(2).max(5),
  atLeast: z
    .strictObject({ people: z.number().int().min(1), places: z.number().int().min(1) })
    .describe('Ít nhất mấy người, ở mấy nơi thì sang phần tập nói'),
  enough: words.describe('Câu hiện khi bản đồ đã đủ người'),
  callTitle: words.describe('Tên phần tập nói'),
  call: storySpec.describe('Cuộc nói chuyện tập, theo cảnh'),
});

export type HelpFinderSpec = z.infer<typeof helpFinderSpec>;
