/** The four bands' sizes on top of `tokens.css`, for desk and phone. A page prints only its own. */
const sizes = {
  b1: { desk: '--s:10px;--fs:1.5rem;--tap:64px', phone: '--lr:14px;--fs:1.375rem' },
  b2: { desk: '', phone: '--lr:14px;--fs:1.125rem' },
  b3: { desk: '--fs:1.125rem', phone: '--lr:14px;--fs:1.0625rem' },
  b4: { desk: '--fs:1.0625rem;--lr:60px', phone: '--lr:14px;--fs:1.0625rem' },
};

export type Look = keyof typeof sizes;

const squares = `linear-gradient(var(--grid-2) 1px,#0000 1px) 0 0/100% calc(var(--s)*4),linear-gradient(90deg,var(--grid-2) 1px,#0000 1px) 0 0/calc(var(--s)*4) 100%,linear-gradient(var(--grid) 1px,#0000 1px) 0 0/100% var(--s),linear-gradient(90deg,var(--grid) 1px,#0000 1px) 0 0/var(--s) 100%`;
const ruled = 'linear-gradient(var(--grid-2) 1px,#0000 1px) 0 0/100% 28px';
/** The paper changes with age: squares to grade 5, ruled with faint uprights, ruled. */
const papers: Record<Look, string> = {
  b1: squares,
  b2: squares,
  b3: `${ruled},linear-gradient(90deg,var(--grid) 1px,#0000 1px) 0 0/28px 100%`,
  b4: ruled,
};

/**
 * Returns the CSS of the lines on a sheet, by its selector: a lesson's (`lesson.css`), or an index
 * of cases (`case-index.css`). A page prints only its own.
 */
export const paperCss = (look: Look, sheet = '.sheet'): string =>
  `${sheet}{--lines:${papers[look]}}`;

export function lookCss(look: Look): string {
  const { desk, phone } = sizes[look];
  return `${desk && `:root{${desk}}`}@media (width<=640px){:root{${phone}}}`;
}
