/** Returns `text` as an id: lower case, without tones, words joined by hyphens. “Tíu Tít” → `tiu-tit`. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
