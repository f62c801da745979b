/**
 * Targets of “Thoát nhanh”: pages that a pupil of these grades may well have open. Neither names
 * this site or links to it. `young`: grades 1–5, and every page of no band. The addresses are
 * permanent: they are saved nowhere, but people type them and browsers remember them.
 */
export const exitPages = { young: 'bang-cuu-chuong/', older: 'dong-tu-bat-quy-tac/' } as const;
export type ExitPage = keyof typeof exitPages;

/**
 * Returns the exit page for a band's look: a fifteen-year-old with the times table open would be
 * noticed.
 */
export const exitFor = (look: string | undefined): ExitPage =>
  look === 'b3' || look === 'b4' ? 'older' : 'young';

/** Returns whether this path, without its leading slash, is an exit page. */
export const isExitPage = (path: string): boolean =>
  Object.values(exitPages).some((page) => path.startsWith(page));
