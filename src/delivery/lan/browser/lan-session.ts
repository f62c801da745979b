import { safeSessionStorage, sessionKeys } from '#player/storage/storage-keys.ts';

/**
 * Returns the teacher's session key, shared by the pages of this tab; '' if none is open. The
 * server forgets it with the tab, even if a browser restores a closed tab.
 */
export const savedSession = (): string => safeSessionStorage.read(sessionKeys.session) ?? '';
/** Stores the session key. Without storage each page asks for the PIN. */
export const saveSession = (session: string): void =>
  void safeSessionStorage.write(sessionKeys.session, session);
export const forgetSession = (): void => void safeSessionStorage.write(sessionKeys.session, null);
