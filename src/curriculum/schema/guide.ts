import { z } from 'zod';
import { words } from '#core/questions/activity.ts';
import { sources } from './curriculum.ts';

/**
 * A unit of a course for adults: content/guides/<audience>/<unit>/vi.mdx. Its place and title are
 * defined in plan.yaml (courses).
 */
export const guideText = z.strictObject({
  title: words.describe('Tên phần; phải trùng tên trong plan.yaml'),
  minutes: z.number().int().min(5).max(15).describe('Đọc và làm hết mấy phút'),
  summary: words.describe('Một câu cho danh sách: đọc xong làm được gì'),
  urgent: z
    .array(words)
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Đứng trên cùng, mỗi dòng một cảnh: đang nguy hiểm thì làm gì ngay; dưới đó máy tự thêm nút gọi',
    ),
  task: z.strictObject({ title: words, how: words }).describe('Việc làm được ở cuối phần'),
  say: z.array(words).length(3).describe('Ba câu nên nói; câu đầu lên hình gửi nhóm phụ huynh'),
  tonight: words.describe('Một câu hỏi con tối nay'),
  boarding: words.describe('Câu cho nhà có con ở nội trú'),
  sources,
});
export type GuideText = z.infer<typeof guideText>;
