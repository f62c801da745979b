import { z } from 'zod';
import { words } from '../../domain/activity.ts';
import { sources } from './curriculum.ts';

/** A unit of a course for adults: content/guides/<audience>/<unit>/vi.mdx. Its place and title are the plan's (plan.yaml, courses). */
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

/** A part as its MDX says it: one idea, words to read, and at most one activity at its end. */
export type GuidePart = { title: string; text: string; activities: string[] };

const partTag = /<Part\b([^>]*)>([\s\S]*?)<\/Part>/g;
const activityTag = /<Activity\b[^>]*\bid="([^"]+)"[^>]*\/>/g;

/** Reads the parts out of a guide's MDX text, in order, and what lies outside them. */
export function guideParts(body: string): { parts: GuidePart[]; outside: string } {
  const plain = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  const parts = [...plain.matchAll(partTag)].map(([, tag, inside]) => ({
    title: /\btitle="([^"]*)"/.exec(tag!)?.[1] ?? '',
    text: inside!.replace(/<[^>]*>/g, '').trim(),
    activities: [...inside!.matchAll(activityTag)].map(([, id]) => id!),
  }));
  return { parts, outside: plain.replace(partTag, '').trim() };
}
