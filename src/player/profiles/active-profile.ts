import { atom } from 'nanostores';
import { newId } from '#core/progress/ids.ts';
import { deviceKeys, onDevice } from '../storage/storage-keys.ts';

/**
 * Who answers at this computer: a profile id, never a name. Others may sit beside (`$beside`), so
 * nothing below the player reads this store: whoever records passes the seat on.
 */
export type Seat = { profile: string };

/**
 * Who sits here as this device knows it; another page of this browser may just have changed that.
 */
export const seatOfDevice = (): string => onDevice.read(deviceKeys.who) ?? '';

/**
 * The id stands in web storage, where the head script reads it before first paint; without it the
 * seat lives as long as the page.
 */
export const $seat = atom<Seat>({ profile: seatOfDevice() });

/** So many sit at one computer at most. */
export const MOST_SEATS = 3;

/** Profiles that sit at this computer beside the one of `$seat`. */
export const $beside = atom<readonly string[]>(
  (onDevice.read(deviceKeys.beside) ?? '').split(' ').filter(Boolean),
);

export function sitBeside(profiles: readonly string[]): void {
  onDevice.write(deviceKeys.beside, profiles.join(' ') || null);
  $beside.set(profiles);
}

/**
 * The profile of the seat, made the first time something is to be kept; another page of this
 * browser may just have made it.
 */
export function seated(): Seat {
  if ($seat.get().profile === '') sit(seatOfDevice() || newId());
  return $seat.get();
}

/** Sits a profile down; '' frees the chair. */
export function sit(profile: string): void {
  onDevice.write(deviceKeys.who, profile || null);
  $seat.set({ profile });
}
