import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';
import { lawName } from './law.ts';

/**
 * Schemas of everything under content/ except activities. The help texts are the author's manual.
 */
export const bilingual = z.strictObject({
  vi: words.describe('Lời tiếng Việt'),
  en: words.describe('Lời tiếng Anh'),
});

export const readingLimits = z
  .strictObject({
    sentenceMean: z.number().describe('Câu dài trung bình'),
    sentenceMax: z.number().describe('Câu dài nhất'),
    screen: z.number().describe('Một màn hình'),
    option: z.number().describe('Một lựa chọn'),
    feedback: z.number().describe('Một lời nhắn'),
    terms: z.number().describe('Số từ mới một bài'),
  })
  .describe('Giới hạn đọc, đếm bằng tiếng');
export type ReadingLimits = z.infer<typeof readingLimits>;

export const bandSpec = z.strictObject({
  name: bilingual.describe('Tên lứa tuổi'),
  ages: words.describe('Tuổi, ví dụ 6–8'),
  grades: z.array(z.number().int().min(1).max(12)).min(1).describe('Các lớp của lứa tuổi'),
  minutes: z.number().int().describe('Số phút một tiết'),
  audio: z.boolean().describe('true: lời hỏi, lựa chọn, lời nhắn đều phải nghe được'),
  tt02Level: words.describe('Mức theo Thông tư 02/2025'),
  look: z.enum(['b1', 'b2', 'b3', 'b4']).describe('Kiểu giấy và cỡ chữ'),
  pronoun: z.enum(['em', 'bạn']).describe('Lời kể gọi người học là gì'),
  limits: readingLimits
    .extend({ englishMean: z.number().describe('Số từ trung bình của một câu tiếng Anh') })
    .describe('Giới hạn đọc, đếm bằng tiếng'),
});
export type BandSpec = z.infer<typeof bandSpec>;

/**
 * The three aims of the plan for children (II.1); each strand serves one first, and may support
 * another.
 */
export const pillars = ['healthy', 'protect', 'report'] as const;
export type Pillar = (typeof pillars)[number];

export const strand = z.strictObject({
  order: z.number().int().min(1).describe('Thứ tự trên trang, từ 1'),
  name: bilingual.describe('Tên mạch'),
  summary: bilingual.describe('Một câu: mạch này về gì'),
  pillars: z
    .array(z.enum(pillars))
    .min(1)
    .describe(
      'Trụ cột của kế hoạch mà mạch này trả lời: healthy dùng mạng lành mạnh, protect tự bảo vệ mình, report nhận diện, thông báo, tố giác; trụ đứng đầu là nơi xếp',
    ),
  tt02: z.array(z.string()).describe('Mã năng lực thành phần, có trong frameworks.yaml'),
  gdpt2018: z.array(z.string()).describe('Mã môn, chủ đề, có trong frameworks.yaml'),
  ukcis: z.array(words).describe('Phần tương ứng của UKCIS, có trong frameworks.yaml'),
  digcomp22: z.array(words).describe('Mã tương ứng của DigComp 2.2'),
  seedWording: z.array(words).describe('Lời của chính kế hoạch, giữ nguyên văn'),
  statements: z
    .record(z.string(), bilingual.extend({ band: id.describe('Mã lứa tuổi') }))
    .describe('Các câu “Em làm được”, theo mã'),
});
export type StrandSpec = z.infer<typeof strand>;

export const moduleSpec = z.strictObject({
  band: id.describe('Mã lứa tuổi trong bands.yaml'),
  planCode: z
    .string()
    .regex(/^b\d-m[1-9]\d*$/, 'dạng b2-m1')
    .describe(
      'Chỗ của chủ đề trong chương trình: lứa tuổi và thứ tự, ví dụ b2-m1; các trang xếp theo ô này',
    ),
  grades: z.array(z.number().int()).min(1).describe('Lớp nên học'),
  title: bilingual.describe('Tên chủ đề'),
  motif: z.enum(['diamond', 'triangle', 'chevron', 'steps']).describe('Hình của dải dệt'),
  lessons: z.array(id).min(1).describe('Các bài, theo thứ tự dạy'),
  assign: z
    .strictObject({
      threePeriods: z.array(id).describe('Ba tiết'),
      twoPeriods: z.array(id).describe('Hai tiết'),
      onePeriod: z.array(id).describe('Một tiết'),
    })
    .describe('Giao ba, hai, một tiết thì còn bài nào'),
  boosterMinutes: z.number().int().describe('Số phút ôn lại ở kỳ sau'),
});
export type ModuleSpec = z.infer<typeof moduleSpec>;

export const sources = z
  .array(
    z.strictObject({
      claim: words.describe('Điều nói như sự thật'),
      source: words.describe('Lấy ở đâu, xem ngày nào'),
      law: z
        .array(lawName)
        .min(1)
        .optional()
        .describe('Các luật đứng sau điều ấy, mã trong law.yaml'),
    }),
  )
  .describe('Mỗi điều nói như sự thật: lấy ở đâu; chỉ được để trống khi bài chưa có chữ');

/** Synonyms by which the search finds a lesson. */
const synonyms = z
  .array(words)
  .min(1)
  .optional()
  .describe(
    'Những lời người ta gõ khi tìm bài này: lời thường ngày, lời lớp trẻ (nick, link, game). Chỉ để tìm',
  );

/** A lesson as a case of the index from grade 6: an object and one question. */
const lessonCase = z.strictObject({
  ask: z
    .strictObject({
      vi: words.describe('Lời tiếng Việt'),
      en: words.optional().describe('Lời tiếng Anh, chỉ khi bài có bản tiếng Anh'),
    })
    .describe(
      'Một câu hỏi ngắn, nhiều nhất 14 tiếng, không lộ đáp án; bài nhạy cảm thì không gọi tên chuyện',
    ),
  thumb: z
    .string()
    .regex(/^scenes\/[a-z0-9-]+\.svg$/, 'dạng scenes/ngan-keo.svg')
    .describe('Một đồ vật của chuyện, không có chữ: tệp trong public/'),
});

/** Codes of the AI framework, which lessons and openers may carry. */
const ai2422 = z
  .array(z.string())
  .min(1)
  .optional()
  .describe('Mã của khung giáo dục AI, có trong frameworks.yaml; không có thì bỏ ô này');

export const lessonSpec = z.strictObject({
  planCode: z
    .string()
    .regex(/^b\d-m\d+-l\d+$/, 'dạng b2-m1-l1')
    .describe('Chỗ của bài trong chương trình, ví dụ b2-m1-l1'),
  title: bilingual.describe('Tên bài; phải trùng title của vi.mdx khi bài có chữ'),
  screenTitle: bilingual.describe(
    'Tên trung tính cho thẻ trình duyệt; phải trùng screenTitle của vi.mdx',
  ),
  minutes: z.number().int().min(5).max(45).describe('Số phút học'),
  case: lessonCase
    .optional()
    .describe('Bài ở mục lục từ lớp 6: câu hỏi và tranh; lớp 6 trở lên phải có'),
  synonyms,
  skills: z.array(id).min(1).max(2).describe('Một hoặc hai mạch kỹ năng'),
  iCan: z
    .array(z.string())
    .min(1)
    .max(4)
    .describe('Một đến bốn câu “Em làm được”, mã trong skills.yaml'),
  objectives: z
    .array(bilingual)
    .min(1)
    .max(3)
    .describe('Một đến ba mục tiêu: học xong em làm được gì'),
  core: z
    .strictObject({
      kind: id.describe('Loại hoạt động chính, có trong activityTypes của plan.yaml'),
      also: z.array(id).describe('Loại đi kèm; không có thì ghi []'),
      keeps: z
        .literal('done')
        .optional()
        .describe('done: máy chỉ giữ “xong”, không giữ em đã chọn gì'),
      vi: words.describe('Lời tiếng Việt'),
      en: words.describe('Lời tiếng Anh'),
    })
    .describe('Hoạt động chính của bài'),
  quiz: z.array(id).min(1).describe('Các loại câu hỏi, có trong itemTypes của plan.yaml'),
  unplugged: bilingual.describe('Cách dạy không máy'),
  takeHome: bilingual.describe('Chuyện mang về nhà'),
  keep: z
    .strictObject({
      face: z
        .string()
        .regex(/^[a-z0-9-]+$/, 'dạng na-happy')
        .describe('Người nói: tên tệp trong public/cast/, không có .svg'),
      vi: words.describe('Câu ấy, không có ngoặc kép'),
      en: words.optional().describe('Lời tiếng Anh, khi bài có bản tiếng Anh'),
    })
    .optional()
    .describe('Lớp 1–5: câu em mang về, có sẵn trong bài; không có thì màn cuối hiện tonight'),
  community: z.boolean().describe('true: có trong bộ thẻ cho trẻ ngoài trường'),
  sensitive: z
    .boolean()
    .describe('true: bài cần lời báo trước, được bỏ qua, không giữ câu trả lời'),
  tt02: z.array(z.string()).describe('Mã năng lực thành phần, có trong frameworks.yaml'),
  gdpt2018: z.array(z.string()).describe('Mã môn, chủ đề, có trong frameworks.yaml'),
  ai2422,
  sources,
});
export type LessonSpec = z.infer<typeof lessonSpec>;

/**
 * A short lesson before the others: practice only, in no module. Look and reading limits are those
 * of its first band.
 */
export const openerSpec = z.strictObject({
  opener: z
    .array(id)
    .min(1)
    .describe(
      'Các lứa tuổi dùng bài làm quen này; lứa đứng đầu quyết định hình thức và giới hạn đọc',
    ),
  title: bilingual.describe('Tên bài; phải trùng title của vi.mdx khi bài có chữ'),
  minutes: z.number().int().min(3).max(15).describe('Số phút học'),
  synonyms,
  about: bilingual.describe('Một câu: bài này cho em làm quen với gì'),
  sensitive: z.literal(false).default(false).describe('Bài làm quen không có chuyện nhạy cảm'),
  ai2422,
  sources,
});
export type OpenerSpec = z.infer<typeof openerSpec>;

export const isOpener = (spec: LessonSpec | OpenerSpec): spec is OpenerSpec => 'opener' in spec;

export const lessonText = z.strictObject({
  title: words.describe('Tên bài'),
  screenTitle: words.describe('Tên trung tính, hiện trên thẻ trình duyệt'),
  summary: words.describe('Một câu: bài này em làm gì'),
  did: words.describe('Một câu ở màn cuối: hôm nay em đã tập gì'),
  tonight: words.describe('Một câu em hỏi người nhà tối nay'),
  notice: z
    .array(words)
    .min(1)
    .max(3)
    .optional()
    .describe('Chỉ bài nhạy cảm: bài nói về gì, được chọn bài khác, hai bài như nhau'),
});
export type LessonFront = z.infer<typeof lessonText>;

/**
 * The other track of a sensitive lesson: same length, same look, same end; title and tab are the
 * lesson's own.
 */
export const otherText = lessonText.pick({ title: true, did: true, tonight: true });

export const contact = z.strictObject({
  number: z.string().regex(/^\d+$/).describe('Số để bấm gọi, trùng mã'),
  mobile: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .describe('Số phải bấm khi gọi từ điện thoại di động, nếu khác'),
  adultsUntilCalled: z
    .literal(true)
    .optional()
    .describe('true: chưa có người gọi thử thì chỉ trang của người lớn được nhắc'),
  emergency: z
    .literal(true)
    .optional()
    .describe('true: số khẩn cấp, không ai được gọi thử; thay vào đó xem lại nguồn trước reviewBy'),
  seenOn: z.iso.date().optional().describe('Ngày xem nguồn; cần khi adultsUntilCalled'),
  name: bilingual.describe('Tên nơi nghe máy'),
  for: bilingual.describe('Cho ai: đọc sau “dành cho”'),
  when: bilingual.describe('Khi nào thì gọi'),
  hours: bilingual.describe('Giờ nghe máy'),
  cost: bilingual.describe('Gọi mất tiền không'),
  source: words.describe('Lấy ở đâu, xem ngày nào'),
  evidence: z
    .string()
    .describe('Ai gọi, lúc nào, nghe thấy gì; đổi verifiedOn thì phải đổi câu này'),
  verifiedBy: z.string().describe('Ai gọi thử'),
  verifiedOn: z.iso.date().nullable().describe('Ngày gọi thử; chưa ai gọi thì null'),
  reviewBy: z.iso.date().describe('Phải xem lại trước ngày này'),
});
export type Contact = z.infer<typeof contact>;

export const pageText = z.strictObject({ title: words.describe('Tên trang') });
export type PageFront = z.infer<typeof pageText>;
