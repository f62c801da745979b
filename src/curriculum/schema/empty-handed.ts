import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';

/**
 * Twelve minutes of a module without computers, printer or power:
 * content/modules/empty-handed/<module>.yaml.
 */
export const emptyHanded = z.strictObject({
  title: words.describe('Tên câu chuyện'),
  lesson: id.describe('Bài của chủ đề mà chuyện này tập'),
  other: z
    .literal(true)
    .optional()
    .describe('Chuyện tập lối kia của bài nhạy cảm; chỉ khi chủ đề không có bài nào khác'),
  story: z.array(words).min(3).describe('Chuyện thầy cô đọc to, mỗi mục một đoạn'),
  board: z.array(words).length(3).describe('Ba dòng viết lên bảng'),
  questions: z
    .array(
      z.strictObject({
        ask: words.describe('Câu hỏi cả lớp'),
        hear: words.describe('Chờ nghe gì, hỏi tiếp thế nào'),
        must: z
          .literal(true)
          .optional()
          .describe('Thiếu giờ vẫn hỏi câu này: hai câu mỗi trang, có câu về an toàn'),
      }),
    )
    .length(4)
    .describe('Bốn câu hỏi'),
  told: z.array(words).min(3).describe('“Khi một em kể”: thầy cô nói gì, báo ai'),
});
export type EmptyHanded = z.infer<typeof emptyHanded>;
