/**
 * True in the full tier. `npm test` takes one page of each type, the first sample of each kind, and
 * pages changed since every page was visited (tests/a11y/pages.ts). `npm run prove -- pages` treats
 * every page as changed; the other trials of `npm run prove` (tests/claims) take every page in
 * every way.
 */
export const isEvery: boolean = process.env['ELM_EVERY'] === '1';
/** True if every page counts as changed. */
export const isEveryPage: boolean = isEvery || process.env['ELM_PAGES'] === 'all';
