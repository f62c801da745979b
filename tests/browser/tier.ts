/**
 * Which tier runs. `npm test` takes one page of each type, the first sample of each kind, and
 * whatever changed since every page was walked (tests/a11y/pages.ts); `npm run prove -- pages` does
 * to every page what `npm test` does to a changed one; the other trials of `npm run prove`
 * (tests/claims) take every page in every way.
 */
export const isEvery: boolean = process.env['ELM_EVERY'] === '1';
/** Every page counts as changed. */
export const isEveryPage: boolean = isEvery || process.env['ELM_PAGES'] === 'all';
