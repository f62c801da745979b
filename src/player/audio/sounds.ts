import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/** Returns false after the short sounds of an answer were turned off on this computer. */
export const hasSounds = (): boolean => safeLocalStorage.read(localKeys.sounds) !== 'off';

/** Turns them on or off. Returns false if the write failed. */
export const setSounds = (on: boolean): boolean =>
  safeLocalStorage.write(localKeys.sounds, on ? null : 'off');
