import { dayOf } from '#core/text/day.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * What a class was given on this computer, so that the next pupil who opens the door sees it too. A
 * code for whoever types it stays until a teacher takes it off; codes of one class on one day
 * (`core/files/given.ts`) go with the day they were opened on.
 */

/**
 * Until the end of today, by the clock of this computer: a dead battery begins another day at the
 * latest with the next start.
 */
function forToday(): string {
  const [codes = '', day] = (safeLocalStorage.read(localKeys.assignedToday) ?? '').split(' ');
  if (codes === '' || Number(day) === dayOf(Date.now())) return codes;
  safeLocalStorage.write(localKeys.assignedToday, null);
  return '';
}

/** The code that stands here, or several of one class joined by “_”. '' when none. */
export const getAssignment = (): string =>
  forToday() || (safeLocalStorage.read(localKeys.assigned) ?? '');

/**
 * Keeps what was given in the place of what stands here; '' takes it off. Where nothing can be kept
 * the next pupil types it again.
 */
export function saveAssignment(codes: string, isForToday = false): void {
  safeLocalStorage.write(localKeys.assigned, isForToday ? null : codes || null);
  safeLocalStorage.write(
    localKeys.assignedToday,
    isForToday && codes ? `${codes} ${dayOf(Date.now())}` : null,
  );
}

/**
 * Whether what stands here was given to one class: then its cards are told apart by their number in
 * the class.
 */
export const isClassSpecific = (): boolean => forToday() !== '';
