import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';

const address = z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'dạng /parents/p3/');

/** content/search.yaml: search data besides the pages themselves. */
export const searchSpec = z.strictObject({
  harm: z
    .array(words)
    .min(1)
    .describe('Lời có thể là của người đang gặp chuyện: bảng giúp đỡ đứng trên kết quả'),
  worries: z
    .record(
      id,
      z.strictObject({
        title: words.describe('Điều lo, như người nhà nói'),
        words: z.array(words).min(1).describe('Những cách nói khác'),
        pages: z.array(address).min(1).describe('Địa chỉ các trang, trang nên mở trước đứng đầu'),
      }),
    )
    .describe('Điều người lớn trong nhà hay lo'),
  names: z
    .record(address, z.array(words).min(1))
    .describe('Địa chỉ trang không phải bài học → những lời người ta hay gọi chuyện ấy'),
});
export type SearchSpec = z.infer<typeof searchSpec>;
