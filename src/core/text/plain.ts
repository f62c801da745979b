/** Reduces text to plain letters and single blanks: “Họ  đệm” and “HO DEM” are one heading. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Returns `text` as an id: “Tíu Tít” is `tiu-tit`. */
export const slug = (text: string): string => plain(text).replaceAll(' ', '-');
