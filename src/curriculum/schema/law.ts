import { z } from 'zod';
import { words } from '#core/questions/activity.ts';

const day = z.iso.date().nullable();

const plain = {
  children: words.optional().describe('Một, hai câu cho em từ 12 tuổi'),
  teachers: words
    .optional()
    .describe('Lời cho thầy cô, khi lời cho em chưa đủ hay còn phải đối chiếu'),
  unsure: words
    .optional()
    .describe('Điều còn phải đối chiếu; còn ô này thì trang của trẻ em không được gọi tên'),
};

/** Signatures an article requires before a child's private life is published. */
const signatures = z
  .strictObject({
    childFrom: z.number().int().describe('Từ đủ bao nhiêu tuổi thì phải hỏi chính em'),
    guardian: z.literal(true).describe('Phải hỏi cha, mẹ hoặc người giám hộ'),
    stopsWhenWithdrawn: z.boolean().describe('Điều ấy có ghi: rút lại thì phải dừng'),
  })
  .optional()
  .describe('Điều về đăng chuyện riêng của trẻ em: phải có chữ ký của ai');

/** One law, decree, circular or decision: content/law.yaml. */
export const law = z.strictObject({
  name: words.describe('Tên, đúng như các trang gọi: Luật Trẻ em, Nghị định 147/2024'),
  number: words.nullable().describe('Số, ký hiệu; chưa rõ thì null'),
  date: day.describe('Ngày ban hành; nguồn chưa nói thì null'),
  inForce: z
    .strictObject({ from: day, to: day })
    .describe('Hiệu lực từ ngày nào, đến ngày nào; chưa rõ, hay chưa hết, thì null'),
  replaces: z.array(words).optional().describe('Thay những văn bản nào'),
  ...plain,
  articles: z
    .record(z.string().regex(/^\d+$/), z.strictObject({ ...plain, signatures }))
    .describe('Các điều được nhắc, theo số'),
  source: words.describe('Lấy ở đâu, xem ngày nào'),
  verifiedOn: day.describe('Ngày một người đọc bản gốc; chưa ai đọc thì null'),
  owner: words.describe('Ai giữ'),
});
export type Law = z.infer<typeof law>;

/** Reference to a law in a source: its id, or its id and an article. */
export const lawName = z
  .string()
  .regex(/^[a-z0-9-]+(\/\d+)?$/, 'mã trong content/law.yaml, hoặc mã/điều, ví dụ children-law/6');
