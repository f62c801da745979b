/** The four bands' sizes over `tokens.css`, for a desk and for a phone. A page prints its own and no other. */
const sizes = {
  b1: { desk: '--s:10px;--fs:1.5rem;--tap:64px', phone: '--lr:14px;--fs:1.375rem' },
  b2: { desk: '', phone: '--lr:14px;--fs:1.125rem' },
  b3: { desk: '--fs:1.125rem', phone: '--lr:14px;--fs:1.0625rem' },
  b4: { desk: '--fs:1.0625rem;--lr:60px', phone: '--lr:14px;--fs:1.0625rem' },
};

export type Look = keyof typeof sizes;

export function lookCss(look: Look): string {
  const { desk, phone } = sizes[look];
  return `${desk && `:root{${desk}}`}@media (width<=640px){:root{${phone}}}`;
}
