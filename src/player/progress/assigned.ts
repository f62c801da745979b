import { dayOf } from '#core/text/day.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * The assignment opened on this computer, so that the next pupil who opens the start page sees it
 * too. A general code stays until a teacher removes it; codes of one class on one day
 * (`core/files/given.ts`) expire with the day on which they were opened.
 */

/**
 * Returns today's class codes, or '' once the day has passed by this computer's clock. With a dead
 * clock battery the next start is already another day.
 */
function forToday(): string {
  const [codes = '', day] = (safeLocalStorage.read(localKeys.assignedToday) ?? '').split(' ');
  if (codes === '' || Number(day) === dayOf(Date.now())) return codes;
  safeLocalStorage.write(localKeys.assignedToday, null);
  return '';
}

/** Returns the assigned code, or several codes of one class joined by “_”. '' if there is none. */
export const getAssignment = (): string =>
  forToday() || (safeLocalStorage.read(localKeys.assigned) ?? '');

/**
 * Replaces the assignment; '' removes it. If web storage is not writable, the next pupil types the
 * code again.
 */
export function saveAssignment(codes: string, isForToday = false): void {
  safeLocalStorage.write(localKeys.assigned, isForToday ? null : codes || null);
  safeLocalStorage.write(
    localKeys.assignedToday,
    isForToday && codes ? `${codes} ${dayOf(Date.now())}` : null,
  );
}

/**
 * Returns whether the assignment is for one class: then its cards are told apart by their class
 * number.
 */
export const isClassSpecific = (): boolean => forToday() !== '';
