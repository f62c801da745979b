import { atom } from 'nanostores';
import type { FunctionComponent } from 'preact';
import type { FrameWords } from '../../messages/frame.ts';

export type ListenProps = { words: FrameWords; texts: (string | undefined)[] };

/** The “Nghe” button, once this device has been found to have a voice of its own (`islands/later.tsx`); most have none. */
export const $listen = atom<FunctionComponent<ListenProps> | null>(null);
