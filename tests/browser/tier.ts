/**
 * Which tier runs: `npm test` takes one page of each type and the first samples of each kind, so that it stays under a
 * quarter of an hour; `npm run prove` (tests/rows) takes every one.
 */
export const isEvery: boolean = process.env['ELM_EVERY'] === '1';
