import { z } from 'zod';
import { words } from '#core/questions/activity.ts';

/**
 * The timeline rows that begin the activities of a school's own plan format; rows before them are
 * the opening.
 */
const planFrame = z
  .strictObject({
    learn: z.number().int().min(2).describe('Hàng mở đầu phần hình thành kiến thức'),
    practise: z.number().int().describe('Hàng mở đầu phần luyện tập'),
    apply: z.number().int().describe('Hàng mở đầu phần vận dụng'),
  })
  .refine(
    ({ learn, practise, apply }) => learn < practise && practise < apply,
    'ba hàng phải theo thứ tự: learn, practise, apply',
  );

/** Text of a lesson for adults: front matter of its `*.teacher.mdx` and `*.family.mdx`. */
export const teacherText = z.strictObject({
  title: words.describe('Tên kế hoạch bài dạy'),
  canDo: z.array(words).length(3).describe('Ba điều em làm được'),
  prepare: z.array(words).min(1).describe('Việc chuẩn bị, mỗi dòng một việc'),
  minutes: z
    .array(
      z.strictObject({
        n: z.number().int().min(1).describe('Số phút'),
        part: words.describe('Tên phần'),
        teacher: words.describe('Thầy cô làm gì, nói gì'),
        pupils: words.describe('Học sinh làm gì'),
        steps: words.describe('Bước nào của bài, ví dụ “2–3”'),
      }),
    )
    .min(4)
    .describe('Tiến trình một tiết'),
  frame: planFrame.describe('Kế hoạch tải về chia tiến trình thành bốn hoạt động ở những hàng nào'),
  outcomes: z.array(words).min(1).describe('Đáp ứng yêu cầu nào của chương trình'),
});
export type TeacherText = z.infer<typeof teacherText>;

export const familyText = z.strictObject({
  title: words.describe('Tên tờ cho gia đình'),
  time: words.describe('Mất bao lâu, lúc nào nói'),
  say: z.array(words).length(3).describe('Ba câu để nói với con'),
  avoid: z
    .strictObject({ text: words.describe('Câu đừng nói'), why: words.describe('Vì sao') })
    .describe('Một câu nên tránh'),
  tonight: words.describe('Việc nhỏ tối nay'),
  boarding: words.describe('Câu cho em ở nội trú'),
});
export type FamilyText = z.infer<typeof familyText>;
