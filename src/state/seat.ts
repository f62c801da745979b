import { atom } from 'nanostores';
import { newId } from '../domain/ids.ts';
import { deviceKeys, onDevice } from '../storage/device-keys.ts';

/**
 * Who sits at this computer: a profile id, never a name. Two seats may come later, so nothing below the player reads
 * this store: whoever records passes the seat on.
 */
export type Seat = { profile: string };

/** Who sits here as this device knows it; another page of this browser may just have changed that. */
export const seatOfDevice = (): string => onDevice.read(deviceKeys.who) ?? '';

/** The id stands in web storage, where the head script reads it before first paint; without it the seat lives as long as the page. */
export const $seat = atom<Seat>({ profile: seatOfDevice() });

/** The profile of the seat, made the first time something is to be kept; another page of this browser may just have made it. */
export function seated(): Seat {
  if ($seat.get().profile === '') sit(seatOfDevice() || newId());
  return $seat.get();
}

/** Sits a profile down; '' frees the chair. */
export function sit(profile: string): void {
  onDevice.write(deviceKeys.who, profile || null);
  $seat.set({ profile });
}
