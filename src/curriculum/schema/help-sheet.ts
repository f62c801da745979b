import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';
import { sources } from './curriculum.ts';

/**
 * A slot for a school's own people and places: content/help/local.yaml. Adults only, never a child.
 */
export const localSlot = z.strictObject({
  order: z.number().int().min(1).describe('Thứ tự trên trang điền'),
  label: words.describe('Tên chỗ ấy trên tờ in'),
  ask: words.describe('Ghi gì vào: tên, phòng, số'),
  for: words.describe('Để làm gì'),
  value: z
    .string()
    .describe('Bản dựng riêng của một trường có thể ghi sẵn; để trống thì tờ in có dòng kẻ'),
});
export type LocalSlot = z.infer<typeof localSlot>;

/** The groups of a school's papers, in list order. */
export const sheetGroups = ['staff', 'wall', 'box', 'after', 'counsellor', 'work'] as const;

/** A paper of the school: content/help/sheets/<id>.mdx. */
export const sheetText = z.strictObject({
  title: words,
  group: z.enum(sheetGroups).describe('Nhóm trong danh sách'),
  order: z.number().int().min(1).describe('Thứ tự trong nhóm'),
  form: z
    .enum(['page', 'poster', 'slips'])
    .describe('page: một mặt A4; poster: một mặt A4 hoặc A3; slips: phiếu cắt rời'),
  band: id.optional().describe('Tờ cho học sinh: lứa tuổi lấy giới hạn đọc'),
  face: id.optional().describe('Khuôn mặt cạnh tên tờ: tên hình trong public/cast, không có đuôi'),
  about: words.describe('Một dòng cho danh sách'),
  how: words.describe('Dùng thế nào; chỉ người lớn thấy trên màn hình, không in'),
  sources,
});
export type SheetText = z.infer<typeof sheetText>;
