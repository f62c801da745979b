import { atom } from 'nanostores';
import { newId } from '../domain/ids.ts';
import type { Place } from '../domain/profile.ts';

/**
 * Who sits at this computer: a profile id, never a name. Two seats may come later, so nothing below the player reads
 * this store: whoever records passes the seat on.
 */
export type Seat = { profile: string };

const KEY = 'elm:who';

const read = (): string => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

/** The id stands in localStorage, where the head script reads it before first paint. */
export const $seat = atom<Seat>({ profile: typeof localStorage === 'undefined' ? '' : read() });

// Another page of this browser, or this page brought back by “Back”: the chair may have changed meanwhile.
const reread = () => $seat.set({ profile: read() });
globalThis.addEventListener?.('storage', ({ key }) => key === KEY && reread());
globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && reread());

/** The profile of the seat, made the first time something is to be kept. */
export function seated(): Seat {
  if ($seat.get().profile === '') sit(newId());
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

/** Puts the steps where the head script reads them before first paint. */
export function rememberSteps(places: readonly Place[]): void {
  try {
    for (const { lesson, profile, step } of places) localStorage.setItem(`elm:at:${lesson}`, `${profile} ${step}`);
  } catch {
    // First paint then shows step 1; the places are still in the database.
  }
}
