import { atom } from 'nanostores';

/**
 * Recorded sentences of this page: where they lie, which of them a person has read, and the file of
 * voices that lies beside this copy of the site. Null where a page has none.
 */
export type Clips = { folder: string; byPeople: ReadonlySet<string>; beside: string };
export const $clips = atom<Clips | null>(null);
