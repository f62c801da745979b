import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';
import { bilingual } from './curriculum.ts';

/** “Chuyện gì đã xảy ra?” as written by its authors: content/help/paths/<language>.yaml. */
const question = z.strictObject({
  ask: words.describe('Câu hỏi, một ý'),
  choices: z
    .array(
      z.strictObject({
        text: words.describe('Lời trên nút'),
        sign: id.optional().describe('Hình đứng trước, tên trong src/player/ui/sprite.svg'),
        to: id.describe('Mã câu hỏi tiếp, hoặc mã chỗ tới'),
      }),
    )
    .min(2)
    .describe('Các lựa chọn'),
});

/** The purpose of a reporting place. */
const placeFor = z.enum(['app', 'remove', 'scam', 'adult']);

/**
 * The end of a route. Every part is required, so that a child who gets here has complete
 * instructions.
 */
const end = z.strictObject({
  title: words.describe('Một câu em cần nghe trước'),
  now: words.describe('Làm ngay'),
  say: words.describe('Câu để nói to; {Ai}, {ai} người nghe, {Em}, {em} em tự gọi mình'),
  keep: words.describe('Giữ lại gì'),
  never: words.describe('Đừng làm gì, đừng chép gì'),
  next: words.describe('Người ấy chưa giúp được thì làm gì'),
  calls: z
    .array(z.string().regex(/^\{\d+\}$/, 'dạng {111}'))
    .min(1)
    .describe('Số trong contacts.yaml, số gọi trước đứng đầu'),
  tell: id.optional().describe('Nhóm người nghe trong tellers; bỏ trống ở chỗ của người lớn'),
  harm: z
    .array(z.enum(['family', 'boarding']))
    .min(1)
    .optional()
    .describe('Người gây hại có thể ở đâu: không chỉ em quay lại đó'),
  adult: z.literal(true).optional().describe('Chỗ của người lớn'),
  report: z
    .array(placeFor)
    .describe(
      'Kèm nơi báo nào: app (trong ứng dụng), remove (nhờ gỡ ảnh), scam (người lớn báo lừa đảo), adult (người lớn báo xâm hại); [] là không kèm',
    ),
});

const person = z.strictObject({
  label: words.describe('Gọi tên trên nút'),
  call: words.describe('Gọi người ấy là'),
  me: words.describe('Em tự gọi mình là'),
  at: z.enum(['school', 'boarding', 'family', 'outside', 'phone']).describe('Người ấy ở đâu'),
});
const addition = z.strictObject({
  label: words.describe('Lời trên nút'),
  adds: words.describe('Câu thêm vào'),
  near: z
    .literal(true)
    .optional()
    .describe('Chỉ nói được với người ở ngay đó, không nói với người nghe máy'),
});

export const helpPaths = z.strictObject({
  band: id.describe('Lứa tuổi lấy giới hạn đọc'),
  start: id.describe('Câu hỏi đầu tiên'),
  questions: z.record(id, question).describe('Các câu hỏi, theo mã'),
  ends: z.record(id, end).describe('Các chỗ tới, theo mã'),
  who: z.record(id, person).describe('Người nghe, theo mã'),
  tellers: z.record(id, z.array(id).min(1)).describe('Nhóm người nghe; người đứng đầu hiện sẵn'),
  feel: z.array(addition).min(2).describe('Em thấy sao'),
  want: z.array(addition).min(2).describe('Em muốn gì'),
});
export type HelpPaths = z.infer<typeof helpPaths>;
export type HelpEnd = z.infer<typeof end>;
export type TrustedAdult = z.infer<typeof person>;

/** How to report a post or a person in an app: content/help/reporting.yaml. */
export const reporting = z.strictObject({
  name: words.describe('Tên ứng dụng, trang'),
  for: placeFor.describe(
    'app: trong ứng dụng; remove: nhờ gỡ ảnh; scam: người lớn báo lừa đảo; adult: người lớn báo xâm hại',
  ),
  how: bilingual.describe('Bấm gì'),
  source: words.describe('Lấy ở đâu'),
  seenOn: z.iso.date().describe('Ngày xem tài liệu'),
  checkedOn: z.iso
    .date()
    .nullable()
    .describe('Ngày có người bấm thử; chưa ai thì null, trang ghi “chưa xác minh”'),
});
export type Reporting = z.infer<typeof reporting>;
