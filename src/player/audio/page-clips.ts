import type { Clips } from './clips.ts';

/**
 * The clips of a page for children who do not read yet.
 * @param names what the page carries: names of the clips that a person has read, a blank between
 *   two
 * @param root the way from the page to the site's root
 */
export const clipsOfPage = (names: string, root: string): Clips => ({
  folder: `${root}clips/vi/`,
  byPeople: new Set(names.split(' ').filter(Boolean)),
  beside: `${root}clips/people.json`,
});
