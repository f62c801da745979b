import { safeSessionStorage, sessionKeys } from '../storage/storage-keys.ts';

/** Notes for the next page that its lesson `of` is opened for its exit check only, before `back`. */
export function beginCheck(of: string, back: string, title: string): void {
  safeSessionStorage.write(sessionKeys.check, `${of} ${back} ${title}`);
}

/** The note for this page. It is read once, so that a later visit is an ordinary one. */
let noted: string | undefined;

/**
 * Returns the lesson to go back to if this page was opened for its exit check; such a page keeps no
 * place.
 */
export function checkVisit(lesson: string): { back: string; title: string } | null {
  if (noted === undefined) {
    noted = (location.hash && safeSessionStorage.read(sessionKeys.check)) || '';
    safeSessionStorage.write(sessionKeys.check, null);
  }
  const [of, back = '', ...title] = noted.split(' ');
  return of === lesson ? { back, title: title.join(' ') } : null;
}
