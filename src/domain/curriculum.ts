import { z } from 'zod';
import { id, words } from './activity.ts';

/** Schemas of everything under content/ but the activities. The help texts are the author's manual. */
const bilingual = z.strictObject({ vi: words, en: words });

export const band = z.strictObject({
  name: bilingual,
  grades: z.array(z.number().int().min(1).max(12)).min(1),
  minutes: z.number().int().describe('Số phút một tiết'),
  tt02Level: words.describe('Mức theo Thông tư 02/2025'),
  look: z.enum(['b1', 'b2', 'b3', 'b4']).describe('Kiểu giấy và cỡ chữ'),
  pronoun: z.enum(['em', 'bạn']).describe('Lời kể gọi người học là gì'),
  limits: z
    .strictObject({ sentenceMean: z.number(), sentenceMax: z.number(), screen: z.number(), option: z.number(), feedback: z.number(), terms: z.number() })
    .describe('Giới hạn đọc, đếm bằng tiếng'),
});
export type Band = z.infer<typeof band>;

export const strand = z.strictObject({
  name: bilingual,
  summary: bilingual,
  tt02: z.array(z.string()),
  gdpt2018: z.array(z.string()),
  seedWording: z.array(words),
  statements: z.record(z.string(), z.strictObject({ band: id, vi: words, en: words })),
});

export const moduleSpec = z.strictObject({
  band: id.describe('Mã lứa tuổi trong bands.yaml'),
  grades: z.array(z.number().int()).min(1).describe('Lớp nên học'),
  title: bilingual,
  motif: z.enum(['diamond', 'triangle', 'chevron', 'steps']).describe('Hình của dải dệt'),
  lessons: z.array(id).min(1).describe('Các bài, theo thứ tự dạy'),
  assign: z.strictObject({ threePeriods: z.array(id), twoPeriods: z.array(id), onePeriod: z.array(id) }).describe('Giao ba, hai, một tiết thì còn bài nào'),
  boosterMinutes: z.number().int(),
});
export type ModuleSpec = z.infer<typeof moduleSpec>;

export const lessonSpec = z.strictObject({
  minutes: z.number().int().min(5).max(45),
  skills: z.array(id).min(1).max(2).describe('Một hoặc hai mạch kỹ năng'),
  iCan: z.array(z.string()).min(1).max(3).describe('Các câu “Em làm được”, mã trong skills.yaml'),
  sensitive: z.boolean().describe('true: bài cần lời báo trước, được bỏ qua, không giữ câu trả lời'),
  tt02: z.array(z.string()),
  gdpt2018: z.array(z.string()),
  sources: z.array(z.strictObject({ claim: words, source: words })).describe('Mỗi điều nói như sự thật: lấy ở đâu'),
});
export type LessonSpec = z.infer<typeof lessonSpec>;

export const lessonText = z.strictObject({
  title: words,
  screenTitle: words.describe('Tên trung tính, hiện trên thẻ trình duyệt'),
  summary: words,
  did: words.describe('Một câu ở màn cuối: hôm nay em đã tập gì'),
  tonight: words.describe('Một câu em hỏi người nhà tối nay'),
  notice: z.array(words).min(1).max(3).optional().describe('Chỉ bài nhạy cảm: bài nói về gì, được chọn bài khác, hai bài như nhau'),
});

/** The other way through a sensitive lesson: same length, same look, same end; its name and tab are the lesson's own. */
export const otherText = lessonText.pick({ title: true, did: true, tonight: true });

export const teacherText = z.strictObject({
  title: words,
  canDo: z.array(words).length(3),
  prepare: z.array(words).min(1),
  minutes: z.array(z.strictObject({ n: z.number().int().min(1), part: words, teacher: words, pupils: words, steps: words })).min(4),
  outcomes: z.array(words).min(1),
});

export const familyText = z.strictObject({
  title: words,
  time: words,
  say: z.array(words).length(3),
  avoid: z.strictObject({ text: words, why: words }),
  tonight: words,
  boarding: words.describe('Câu cho em ở nội trú'),
});

export const contact = z.strictObject({
  number: z.string().regex(/^\d+$/),
  name: bilingual,
  when: bilingual,
  hours: bilingual,
  cost: bilingual,
  source: words,
  evidence: z.string().describe('Ai gọi, lúc nào, nghe thấy gì; đổi verifiedOn thì phải đổi câu này'),
  verifiedBy: z.string(),
  verifiedOn: z.iso.date().nullable(),
  reviewBy: z.iso.date(),
});
export type Contact = z.infer<typeof contact>;

export const pageText = z.strictObject({ title: words });
