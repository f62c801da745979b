import { atom } from 'nanostores';

/**
 * Gives the next pupil at this computer the other last questions; null while no
 * other pupil can take them. The exit check sets it, and the end screen of grades 1–5 offers it.
 */
export const $friendTurn = atom<(() => void) | null>(null);
