import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';
import { bilingual, readingLimits } from './curriculum.ts';

/**
 * content/frameworks.yaml: the frameworks our skills serve, and how their wording was checked. No
 * project member has read an original yet; pages must state it as long as `checked` is not
 * `original`.
 */
const checked = z
  .enum(['original', 'copy', 'memory'])
  .describe(
    'Đã đối chiếu thế nào: original đọc bản gốc, copy đọc bản chép, memory ghi theo trí nhớ',
  );
const grade = z.number().int().min(1).max(12);
const standing = {
  name: bilingual,
  checked,
  how: bilingual.describe('Một câu: đọc ở đâu, ngày nào'),
};

/** A code of the AI framework: grade, topic, number; `MR` is an extension. */
const aiCode = z
  .string()
  .regex(/^([1-9]|1[0-2])\.[A-D]\d\.(MR)?\d+$/, 'dạng lớp.chủ đề.số: 6.A3.3, 8.A3.MR1');

export const frameworks = z.strictObject({
  tt02: z.strictObject({
    ...standing,
    areas: z.record(z.string(), bilingual),
    components: z.record(z.string(), bilingual).describe('Mã năng lực thành phần → tên'),
    notCovered: z.record(z.string(), bilingual).describe('Năng lực không có bài nào → vì sao'),
    levels: z
      .array(z.strictObject({ grades: z.array(grade).min(1), level: words }))
      .describe('Mức theo lớp'),
  }),
  gdpt2018: z.strictObject({
    ...standing,
    topicD: z.array(
      z.strictObject({
        grade,
        vi: words,
        en: words,
        checked,
        how: bilingual,
        toReview: z.boolean().describe('true: chưa chắc, trang ghi ⚠'),
      }),
    ),
    codes: z.record(z.string(), bilingual).describe('Mã môn, chủ đề → tên'),
    notCovered: z.array(bilingual).describe('Phần không thuộc bộ kỹ năng này, và vì sao'),
  }),
  ai2422: z.strictObject({
    ...standing,
    strands: z.record(z.enum(['A', 'B', 'C', 'D']), bilingual).describe('Mạch → tên'),
    codes: z.array(aiCode).describe('Mã mà bài nào đó mang'),
    toReview: z.array(aiCode).describe('Mã hai bản chép ghi khác nhau, trang ghi ⚠'),
    notCovered: z.record(aiCode, bilingual).describe('Mã bắt buộc không có bài nào → vì sao'),
  }),
  ukcis: z.array(words),
  notes: z.array(bilingual),
});
export type Frameworks = z.infer<typeof frameworks>;

/** content/plan.yaml: what belongs to the whole curriculum and to no lesson. */
export const plan = z.strictObject({
  boarding: bilingual.describe('Câu chung cho em ở nội trú'),
  communityKit: bilingual.describe(
    'Bộ thẻ cho trẻ ngoài trường; bài nào có: community trong lesson.yaml',
  ),
  activityTypes: z.record(id, bilingual).describe('Loại hoạt động chính → tên'),
  itemTypes: z.record(
    id,
    z.strictObject({
      vi: words,
      en: words,
      graded: z.boolean(),
      kind: words.describe('Loại trong src/player/activities làm ra nó'),
    }),
  ),
  courses: z
    .record(
      id,
      z.strictObject({
        title: bilingual,
        format: words,
        limits: readingLimits
          .optional()
          .describe(
            'Giới hạn đọc của người học khóa này; khóa có chữ trong content/guides thì phải có',
          ),
        reading: z
          .strictObject({
            perMinute: z.number().int().min(50).describe('Người đọc chậm đọc mấy tiếng một phút'),
            minutes: z
              .number()
              .int()
              .min(1)
              .describe('Các phần nhỏ của một phần đọc nhiều nhất mấy phút'),
          })
          .optional()
          .describe('Khóa nói trước mỗi phần đọc mấy phút thì ghi; máy đếm từ chữ'),
        units: z
          .array(
            z.strictObject({
              id,
              title: bilingual,
              task: words.describe('Việc làm được ở cuối phần'),
            }),
          )
          .min(1),
      }),
    )
    .describe('Các khóa cho người lớn'),
});
export type Plan = z.infer<typeof plan>;
