import { atom } from 'nanostores';
import { newId } from '#core/progress/ids.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * The profile that answers at this computer: an id, never a name. Partners may share the computer
 * (`$partners`), so modules below the player do not read this store: the caller passes the profile.
 */
export type Seat = { profile: string };

/**
 * Returns the active profile stored on this device; another page of this browser may have changed
 * it.
 */
export const seatOfDevice = (): string => safeLocalStorage.read(localKeys.who) ?? '';

/**
 * The active profile. Its id is in web storage, where the head script reads it before first paint;
 * without web storage it lasts as long as the page.
 */
export const $activeProfile = atom<Seat>({ profile: seatOfDevice() });

/** Maximum number of pupils at one computer. */
export const MAX_SEATS = 3;

/** Profiles at this computer besides the active one. */
export const $partners = atom<readonly string[]>(
  (safeLocalStorage.read(localKeys.beside) ?? '').split(' ').filter(Boolean),
);

export function setPartners(profiles: readonly string[]): void {
  safeLocalStorage.write(localKeys.beside, profiles.join(' ') || null);
  $partners.set(profiles);
}

/**
 * Returns the active profile. Creates one before the first save, unless another page of this
 * browser has just done so.
 */
export function ensureActiveProfile(): Seat {
  if ($activeProfile.get().profile === '') setActiveProfile(seatOfDevice() || newId());
  return $activeProfile.get();
}

/** Sets the active profile; '' signs out. */
export function setActiveProfile(profile: string): void {
  safeLocalStorage.write(localKeys.who, profile || null);
  $activeProfile.set({ profile });
}
