import { safeSessionStorage, sessionKeys } from '#player/storage/storage-keys.ts';

/**
 * Whether an offer for offline use was put off in this tab. It does not say which one: that would
 * tell what was opened.
 */
export const hasDeclinedPacks = (): boolean =>
  safeSessionStorage.read(sessionKeys.declinedPacks) !== null;

export const declinePacks = (): void =>
  void safeSessionStorage.write(sessionKeys.declinedPacks, '1');
