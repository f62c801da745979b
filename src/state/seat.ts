import { atom } from 'nanostores';
import { newId } from '../domain/ids.ts';

/**
 * Who sits at this computer: a profile id, never a name. Two seats may come later, so nothing below the player reads
 * this store: whoever records passes the seat on.
 */
export type Seat = { profile: string };

export const KEY = 'elm:who';

export const read = (): string => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

/** The id stands in localStorage, where the head script reads it before first paint. */
export const $seat = atom<Seat>({ profile: typeof localStorage === 'undefined' ? '' : read() });

/** The profile of the seat, made the first time something is to be kept; another page of this browser may just have made it. */
export function seated(): Seat {
  if ($seat.get().profile === '') sit(read() || newId());
  return $seat.get();
}

export function sit(profile: string): void {
  try {
    if (profile) localStorage.setItem(KEY, profile);
    else localStorage.removeItem(KEY);
  } catch {
    // Without localStorage the seat lives as long as the page.
  }
  $seat.set({ profile });
}
