import { selectPages } from '#delivery/test/walked-pages.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import { isEvery, isEveryPage } from '../browser/tier.ts';

const walked = selectPages(projectRoot, isEveryPage);
const [types, kinds, changed] = [walked.types, walked.kinds, walked.changed].map(
  (pages) => new Set(pages),
);

export const everyPage: string[] = walked.every;

/** One page of each type, always visited. */
export const onePerType: string[] = walked.types;

/** Returns true if the page has changed since every page was visited; then all its checks run. */
export const isChanged = (page: string): boolean => changed!.has(page);

/** Returns true for the page of a kind's first sample, which is always answered in every way. */
export const isFirstOfKind = (page: string): boolean => kinds!.has(page);

/** Pages for checks too slow for all pages in `npm test`: one of each type, and changed ones. */
export const checkedPages: string[] = isEvery
  ? everyPage
  : everyPage.filter((page) => types!.has(page) || isChanged(page));
