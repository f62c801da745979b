import { atom } from 'nanostores';
import { newId } from '#core/progress/ids.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * Who answers at this computer: a profile id, never a name. Others may sit beside (`$beside`), so
 * nothing below the player reads this store: whoever records passes the seat on.
 */
export type Seat = { profile: string };

/**
 * Who sits here as this device knows it; another page of this browser may just have changed that.
 */
export const seatOfDevice = (): string => safeLocalStorage.read(localKeys.who) ?? '';

/**
 * The id stands in web storage, where the head script reads it before first paint; without it the
 * seat lives as long as the page.
 */
export const $activeProfile = atom<Seat>({ profile: seatOfDevice() });

/** So many sit at one computer at most. */
export const MAX_SEATS = 3;

/** Profiles that sit at this computer beside the one of `$seat`. */
export const $partners = atom<readonly string[]>(
  (safeLocalStorage.read(localKeys.beside) ?? '').split(' ').filter(Boolean),
);

export function setPartners(profiles: readonly string[]): void {
  safeLocalStorage.write(localKeys.beside, profiles.join(' ') || null);
  $partners.set(profiles);
}

/**
 * The profile of the seat, made the first time something is to be kept; another page of this
 * browser may just have made it.
 */
export function ensureActiveProfile(): Seat {
  if ($activeProfile.get().profile === '') setActiveProfile(seatOfDevice() || newId());
  return $activeProfile.get();
}

/** Sits a profile down; '' frees the chair. */
export function setActiveProfile(profile: string): void {
  safeLocalStorage.write(localKeys.who, profile || null);
  $activeProfile.set({ profile });
}
