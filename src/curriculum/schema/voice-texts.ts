import { z } from 'zod';
import { words } from '#core/questions/activity.ts';

/**
 * content/clips.yaml, an entry a clip; `delivery/voice/clips-list.ts` holds the whole file stricter.
 */
export const clipText = z.object({ says: words });
export type ClipText = z.infer<typeof clipText>;
/**
 * content/phrases.yaml: sentences that several lessons of grades 1–3 say, for whoever records the
 * most with the least.
 */
export const phrases = z.array(words);
