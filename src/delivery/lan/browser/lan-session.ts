import { safeSessionStorage, sessionKeys } from '#player/storage/storage-keys.ts';

/**
 * The teacher's session with her PC, between the pages of this tab; '' when none is open. The
 * server forgets it with the tab, also where a browser brings a closed tab back.
 */
export const savedSession = (): string => safeSessionStorage.read(sessionKeys.session) ?? '';
/** Where nothing can be kept the PIN is asked on each page. */
export const saveSession = (session: string): void =>
  void safeSessionStorage.write(sessionKeys.session, session);
export const forgetSession = (): void => void safeSessionStorage.write(sessionKeys.session, null);
