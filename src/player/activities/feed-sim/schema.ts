import { z } from 'zod';
import { id, itemFields, picture, text } from '#core/questions/activity.ts';
import { more, right, unmet } from '../engines/configure-schema.ts';

const topic = z.strictObject({
  id,
  text: text.title.describe('Tên chủ đề: Nấu ăn'),
  start: z.number().int().min(0).max(9).describe('Điểm ban đầu trong bảng của ứng dụng'),
  feel: z
    .enum(['up', 'flat', 'down'])
    .describe('Xem xong thì người xem vui lên, như cũ hay mệt đi'),
  cards: z
    .array(text.title)
    .min(2)
    .max(6)
    .describe('Tên các bài, theo thứ tự hiện; hết thì quay lại bài đầu'),
  picture: picture
    .optional()
    .describe('Tranh của mọi bài thuộc chủ đề này, trong public; để trống thì bài không có tranh'),
  pictureText: text.described.optional().describe('Mô tả tranh; có tranh thì phải có'),
});

const face = id.describe('Khuôn mặt: tên tệp trong public/cast');

const goalFields = { id, text: text.title.describe('Đích, một dòng'), ...unmet };
const goal = z.discriminatedUnion('how', [
  z
    .strictObject({
      ...goalFields,
      how: z.literal('variety'),
      least: z.number().int().min(2).max(5),
    })
    .describe('Màn cuối có ít nhất bấy nhiêu chủ đề'),
  z
    .strictObject({
      ...goalFields,
      how: z.literal('share'),
      topic: id,
      least: z.number().int().min(1).max(5).optional(),
      most: z.number().int().min(0).max(5).optional(),
    })
    .describe('Màn cuối có ít nhất (least) hay nhiều nhất (most) bấy nhiêu bài của một chủ đề'),
  z
    .strictObject({ ...goalFields, how: z.literal('mood'), least: z.number().int().min(-3).max(3) })
    .describe('Tâm trạng lúc cuối, từ -3 (mệt) tới 3 (vui)'),
]);

/**
 * A small recommender: the pupil watches, skips, follows and searches for an invented viewer, and
 * sees the table inside change.
 */
export const feedSimSpec = z.strictObject({
  kind: z.literal('feed-sim'),
  ...itemFields,
  app: text.name.describe('Tên ứng dụng tập: VuiVẽ'),
  viewer: text.title.describe('Người xem ảo, một tên: Tít'),
  faces: z
    .strictObject({ down: face, mid: face, up: face })
    .optional()
    .describe('Khuôn mặt người xem lúc mệt, lúc thường, lúc vui; để trống thì chỉ có chữ'),
  topics: z.array(topic).min(3).max(6),
  shown: z
    .number()
    .int()
    .min(3)
    .max(5)
    .describe('Mỗi lượt mấy bài; hết lượt, ứng dụng xếp lượt mới theo bảng'),
  rounds: z.number().int().min(1).max(3).describe('Mấy lượt; sau đó là màn cuối, để xem kết quả'),
  acts: z
    .strictObject({
      watch: text.title,
      skip: text.title,
      less: text.title,
      follow: text.title.optional(),
      search: text.title.optional().describe('Chữ trước tên chủ đề: Tìm'),
    })
    .describe('Chữ trên các nút: Xem hết, Lướt qua, Không quan tâm, Theo dõi, Tìm'),
  way: z
    .array(id)
    .min(3)
    .max(30)
    .describe(
      'Một cách bấm tới mọi đích, theo thứ tự: watch, skip, less, follow, search-<chủ đề>; máy bấm thử, và nói cho em nào hỏi cách làm',
    ),
  goals: z.array(goal).min(1).max(4),
  more,
  right,
});

export type FeedSimSpec = z.infer<typeof feedSimSpec>;
