import { selectPages } from '#delivery/test/walked-pages.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import { isEvery, isEveryPage } from '../browser/tier.ts';

const walked = selectPages(projectRoot, isEveryPage);
const [types, kinds, changed] = [walked.types, walked.kinds, walked.changed].map(
  (pages) => new Set(pages),
);

export const everyPage: string[] = walked.every;

/** One page of each type: walked always. */
export const onePerType: string[] = walked.types;

/**
 * Whether this page is not as it was when every page was walked: then whatever can be asked of it
 * is asked.
 */
export const isChanged = (page: string): boolean => changed!.has(page);

/**
 * Whether it is the page of its kind's first sample, which is answered always, in every way there
 * is.
 */
export const isFirstOfKind = (page: string): boolean => kinds!.has(page);

/** What is too slow to do on all pages in `npm test`: one of each type, and those that changed. */
export const checkedPages: string[] = isEvery
  ? everyPage
  : everyPage.filter((page) => types!.has(page) || isChanged(page));
