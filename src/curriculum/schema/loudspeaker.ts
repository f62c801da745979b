import { z } from 'zod';
import { words } from '#core/questions/activity.ts';
import { sources } from './curriculum.ts';

/**
 * One talk of the commune's loudspeaker, with its other forms:
 * content/community/loudspeaker/<month>-<what>.yaml.
 */
export const loudspeakerScript = z.strictObject({
  month: z.number().int().min(1).max(12).describe('Tháng đọc, bằng hai chữ số đầu của tên tệp'),
  title: words.describe('Tên bài'),
  minutes: z.number().int().describe('Số phút đọc'),
  voices: z.tuple([words, words]).describe('Hai giọng; cũng là cách hai người gọi nhau'),
  lines: z
    .array(z.strictObject({ voice: words.describe('Giọng nào'), say: words.describe('Lời đọc') }))
    .min(2)
    .describe('Lời ba phút, hai giọng'),
  spot: z.array(words).min(1).describe('Lời một phút, một giọng, mỗi mục một hơi'),
  post: z
    .strictObject({
      text: words.describe('Bài đăng ngắn, dán được nguyên'),
      words: words.describe('Chữ trên tranh'),
      scene: words.describe('Cảnh vẽ trên tranh: tệp trong public/scenes, không có đuôi'),
      alt: words.describe('Lời tả cảnh cho người không nhìn được; chữ trên tranh máy tự thêm'),
    })
    .describe('Bài và tranh cho trang của xã'),
  column: z
    .strictObject({
      title: words.describe('Tên bài'),
      paragraphs: z.array(words).min(1).describe('Từng đoạn'),
    })
    .describe('Bài chuyên mục'),
  sources,
});
export type LoudspeakerScript = z.infer<typeof loudspeakerScript>;
