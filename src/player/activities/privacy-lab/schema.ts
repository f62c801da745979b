import { z } from 'zod';
import { itemFields, text } from '#core/questions/activity.ts';
import { right, settingSwitch } from '../engines/configure-schema.ts';

/** The settings of an invented app, and what another person then sees of its owner. */
export const privacyLabSpec = z.strictObject({
  kind: z.literal('privacy-lab'),
  ...itemFields,
  app: text.name.describe('Tên ứng dụng tập: VuiVẽ, Đảo Xanh, Tíu Tít, Hộp Thư Lớp'),
  parts: z
    .strictObject({
      asks: text.note.describe('Đầu khung xem thử: Người lạ thấy gì về Hoa?'),
      always: z
        .array(text.note)
        .min(1)
        .max(3)
        .describe('Điều lúc nào cũng thấy, dù đặt thế nào: tên chơi, hình vẽ'),
    })
    .describe('Khung xem thử, đổi theo từng cài đặt; mỗi lựa chọn thêm dòng của mình bằng shows'),
  switches: z
    .array(settingSwitch)
    .min(2)
    .max(8)
    .describe('Các cài đặt, mỗi cái có start: ứng dụng đặt sẵn'),
  right,
});

export type PrivacyLabSpec = z.infer<typeof privacyLabSpec>;
