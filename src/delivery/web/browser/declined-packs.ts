import { safeSessionStorage, sessionKeys } from '#player/storage/storage-keys.ts';

/**
 * Returns whether an offer for offline use was declined in this tab. It does not store which one:
 * that would reveal the opened pages.
 */
export const hasDeclinedPacks = (): boolean =>
  safeSessionStorage.read(sessionKeys.declinedPacks) !== null;

export const declinePacks = (): void =>
  void safeSessionStorage.write(sessionKeys.declinedPacks, '1');
