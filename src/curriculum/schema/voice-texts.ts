import { z } from 'zod';
import { words } from '#core/questions/activity.ts';

/**
 * content/clips.yaml, one entry per clip; `delivery/voice/clips-list.ts` validates the whole file
 * more strictly.
 */
export const clipText = z.object({
  says: words,
  heardOn: z.iso.date().nullish(),
  unclearOn: z.iso.date().optional(),
});
export type ClipText = z.infer<typeof clipText>;
/**
 * content/phrases.yaml: sentences shared by several lessons of grades 1–3, for recording the most
 * with the least effort.
 */
export const phrases = z.array(words);
