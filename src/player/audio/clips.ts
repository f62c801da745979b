import { atom } from 'nanostores';

/**
 * The recorded sentences of this page: their folder, those read by a person, and the voice file
 * beside this copy of the site. Null if the page has none.
 */
export type Clips = { folder: string; byPeople: ReadonlySet<string>; beside: string };
export const $clips = atom<Clips | null>(null);
