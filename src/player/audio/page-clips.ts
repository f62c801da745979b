import type { Clips } from './clips.ts';

/**
 * Returns the clips of a page for children who do not read yet.
 * @param names clips that a person has read, separated by spaces, as printed in the page
 * @param root path from the page to the site's root
 */
export const clipsOfPage = (names: string, root: string): Clips => ({
  folder: `${root}clips/vi/`,
  byPeople: new Set(names.split(' ').filter(Boolean)),
  beside: `${root}clips/people.json`,
});
