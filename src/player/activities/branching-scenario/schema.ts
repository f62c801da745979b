import { z } from 'zod';
import { id, itemFields, text } from '#core/questions/activity.ts';
import { storySpec } from '../engines/story-schema.ts';

const role = z.strictObject({
  id,
  text: text.title.describe('Tên vai như ghi ở who của lời nói'),
  note: text.note.optional().describe('Người đóng vai cầm gì, ngồi đâu'),
});

/**
 * A story scene by scene: the pupil can go back on every path, and telling is always one of the
 * choices.
 */
export const branchingScenarioSpec = z.strictObject({
  kind: z.literal('branching-scenario'),
  ...itemFields,
  roles: z
    .array(role)
    .min(1)
    .max(6)
    .describe('Các vai cho lớp diễn; không có vai người gây hại: lời ấy thầy cô đọc trên thẻ'),
  story: storySpec.describe(
    'Các cảnh; cảnh nào cho chọn cũng có lựa chọn sign: tell, verdict: safe',
  ),
});

export type BranchingScenarioSpec = z.infer<typeof branchingScenarioSpec>;
