/**
 * Where “Thoát nhanh” leads: a page that a pupil of these grades may well have open. Neither names
 * us, neither leads to us.
 * `young`: grades 1–5, and every page of no band. Saved nowhere, but typed addresses and browsers
 * know them: they stay.
 */
export const exitPages = { young: 'bang-cuu-chuong/', older: 'dong-tu-bat-quy-tac/' } as const;
export type ExitPage = keyof typeof exitPages;

/**
 * For whom a page is, by its band's look: a fifteen-year-old with the times table open would be
 * noticed.
 */
export const exitFor = (look: string | undefined): ExitPage =>
  look === 'b3' || look === 'b4' ? 'older' : 'young';

/** Whether this path, without the slash before it, is one of them. */
export const isExitPage = (path: string): boolean =>
  Object.values(exitPages).some((page) => path.startsWith(page));
