import { atom } from 'nanostores';

/**
 * Recorded sentences of this page: where they lie, which of them a person has read, and the file of voices that lies beside
 * this copy of the site. Null where a page has none.
 */
export type Clips = { folder: string; byPeople: ReadonlySet<string>; beside: string };
export const $clips = atom<Clips | null>(null);

/**
 * The clips of a page for children who do not read yet.
 * @param names what the page carries: names of the clips that a person has read, a blank between two
 * @param root the way from the page to the site's root
 */
export const clipsOfPage = (names: string, root: string): Clips => ({
  folder: `${root}clips/vi/`,
  byPeople: new Set(names.split(' ').filter(Boolean)),
  beside: `${root}clips/people.json`,
});
