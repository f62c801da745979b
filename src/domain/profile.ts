/**
 * A card: whose work this is, without saying who. `name` and `picture` come from fixed lists; a profile without them
 * belongs to whoever sits down, until the end of the lesson asks “Giữ bài này lại không?”.
 * For life, like attempts. `leftAt` marks work without a card whose pupil pressed “Không phải em”.
 */
export type Profile = { v: 1; id: string; name?: string; picture?: string; madeOn: number; leftAt?: number };

/** The step a profile stands at in a lesson. Overwritten, not appended: only the last matters. */
export type Place = { v: 1; profile: string; lesson: string; step: number; of: number; at: number };

/** Work without a card is kept this long after its pupil has left the chair, so that “Hoàn tác” can bring it back. */
export const UNNAMED_KEPT_MS = 12 * 60 * 60 * 1000;

export const isProfile = (row: unknown): row is Profile =>
  typeof row === 'object' && row !== null && (row as Profile).v === 1 && typeof (row as Profile).id === 'string';
