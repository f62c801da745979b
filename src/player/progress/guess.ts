import { atom } from 'nanostores';
import { $activeProfile } from '../profiles/active-profile.ts';

/**
 * Which of the opening's two guesses was pressed, 0 or 1. It lives as long as the page, is never
 * stored, and is forgotten when another pupil takes the computer.
 */
export const $guess = atom<number | null>(null);

$activeProfile.listen(({ profile }, before) => {
  if (before?.profile && before.profile !== profile) $guess.set(null);
});
