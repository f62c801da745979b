import { atom } from 'nanostores';

/**
 * The “Nghe” button (`shell/ListenButton.tsx`), once this device has been found to have a voice of
 * its own; most have none.
 */
export const $listen = atom<unknown>(null);
