import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';
import { sources } from './curriculum.ts';

/** The product sorts, in list order. */
export const settingsSorts = [
  'network',
  'game',
  'watching',
  'learning',
  'search',
  'filter',
] as const;

/** A menu path from a dated source; untested by the project until `checkedOn`. */
const path = z.strictObject({
  to: words.describe('Tới chỗ nào'),
  press: words.describe('Bấm gì, từng bước'),
  device: words.describe('Trên máy nào, bản nào'),
  source: words.describe('Lấy ở đâu'),
  seenOn: z.iso.date().describe('Ngày xem nguồn'),
  checkedOn: z.iso.date().nullable().describe('Ngày có người bấm thử; chưa ai thì null'),
});

/** “Cần tìm gì trong cài đặt”: content/settings/<product>.yaml. */
export const settingsSpec = z.strictObject({
  names: z
    .array(words)
    .min(1)
    .describe('Tên sản phẩm; vài sản phẩm cùng một lời thì chung một trang'),
  sort: z.enum(settingsSorts).describe('Nhóm trong danh sách'),
  order: z.number().int().min(1).describe('Thứ tự trong nhóm; không phải xếp hạng'),
  what: words.describe('Dùng để làm gì, một câu'),
  seenOn: z.iso.date().describe('Ngày xem lại trang này'),
  look: z
    .array(
      z.strictObject({
        find: words.describe('Câu hỏi để đi tìm trong cài đặt; không nói chắc là có'),
        why: words.describe('Vì sao, nên chọn thế nào'),
      }),
    )
    .min(3)
    .max(6)
    .describe('Cần tìm gì'),
  doesNot: z.array(words).min(2).max(4).describe('Cài đặt không làm được gì'),
  age: words.describe('Mức tuổi; chưa rõ thì nói chưa rõ'),
  paths: z.array(path).describe('Đường bấm: chỉ ghi khi có nguồn có ngày; không có thì []'),
  report: id.optional().describe('Mã trong help/reporting.yaml: báo ở đó bấm gì'),
  say: words.describe('Một câu nói với con'),
  sources,
});
export type SettingsSpec = z.infer<typeof settingsSpec>;
