import { z } from 'zod';
import { itemFields, text } from '#core/questions/activity.ts';
import { partFields, right, rules, slotFields } from '../engines/compose-schema.ts';

const part = z.strictObject({
  ...partFields,
  plan: text.note.optional().describe('Câu in trong bản kế hoạch; để trống thì in text'),
});

const slot = z.strictObject({
  ...slotFields,
  heading: text.title.optional().describe('Tên mục trong bản kế hoạch; để trống thì lấy name'),
  parts: z.array(part).min(2).max(6),
});

/**
 * A small project built step by step into a plan of one page, which a teacher checks before
 * anything is done.
 */
export const projectBuilderSpec = z.strictObject({
  kind: z.literal('project-builder'),
  ...itemFields,
  plan: text.title.describe('Tên bản kế hoạch'),
  slots: z
    .array(slot)
    .min(4)
    .max(8)
    .describe('Vấn đề, người dùng, thông điệp, kênh, cách đo, an toàn'),
  rules,
  byHand: z
    .array(text.title)
    .min(1)
    .max(4)
    .optional()
    .describe('Dòng kẻ đầu bản in để viết tay, ví dụ: Lớp, Người soạn, Ngày'),
  ask: text.note
    .optional()
    .describe('Dòng cuối bản kế hoạch để người duyệt ghi, ví dụ: Góp ý của thầy cô'),
  right,
});

export type ProjectBuilderSpec = z.infer<typeof projectBuilderSpec>;
