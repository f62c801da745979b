import { z } from 'zod';
import { itemFields, text } from '#core/questions/activity.ts';
import { storySpec } from '../engines/story-schema.ts';

/** An invented app in which the pupil stops, keeps evidence, reports, blocks and tells. */
export const reportRehearsalSpec = z.strictObject({
  kind: z.literal('report-rehearsal'),
  ...itemFields,
  app: text.name.describe(
    'Tên ứng dụng tập: Tíu Tít, VuiVẽ, Đảo Xanh, Hộp Thư Lớp, Ví Mây (ví để trả tiền, không phải ngân hàng)',
  ),
  account: z.strictObject({
    name: text.title.describe(
      'Tên tài khoản trên thanh đầu; lời có who trùng tên này là của tài khoản ấy',
    ),
    note: text.note.optional().describe('Vài chữ cạnh tên: Không phải bạn trong danh sách'),
  }),
  story: storySpec.describe(
    'Các cảnh; cảnh nào cho chọn cũng có lựa chọn sign: tell, verdict: safe',
  ),
});

export type ReportRehearsalSpec = z.infer<typeof reportRehearsalSpec>;
