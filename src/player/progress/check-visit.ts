import { safeSessionStorage, sessionKeys } from '../storage/storage-keys.ts';

/** A pupil takes the exit check of lesson `of` before lesson `back`, whose title is `title`. */
export type CheckVisit = { of: string; back: string; title: string };

/** Notes for the next page that it is opened for its exit check only. */
export function beginCheck(visit: CheckVisit): void {
  safeSessionStorage.write(sessionKeys.check, JSON.stringify(visit));
}

let visit: CheckVisit | null | undefined;

/**
 * Returns the lesson to go back to if this page was opened for its exit check; such a page keeps no
 * place. The note is read once, so that a later visit of the lesson is an ordinary one.
 */
export function checkVisit(lesson: string): CheckVisit | null {
  if (visit !== undefined) return visit;
  visit = null;
  const noted = safeSessionStorage.read(sessionKeys.check);
  if (noted === null) return visit;
  safeSessionStorage.write(sessionKeys.check, null);
  try {
    const read = JSON.parse(noted) as CheckVisit;
    if (read.of === lesson && location.hash) visit = read;
  } catch {
    // Not a note of ours: an ordinary visit.
  }
  return visit;
}
