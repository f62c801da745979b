import { atom } from 'nanostores';

/** Recorded sentences of this page: where they lie, and which of them a person has read. Null where a page has none. */
export type Clips = { folder: string; byPeople: ReadonlySet<string> };
export const $clips = atom<Clips | null>(null);
