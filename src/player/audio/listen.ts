import { atom } from 'nanostores';

/**
 * The “Nghe” button (`shell/ListenButton.tsx`), set once this device is known to have a local
 * voice; most have none.
 */
export const $listen = atom<unknown>(null);
