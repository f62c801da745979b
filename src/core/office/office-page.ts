// The page of an administrative paper: what a school prints on it needs no mending. A4, Times New
// Roman, 3 cm where it is bound.

/** Of Windows since 1992 and of LibreOffice by its twin of the same widths (Liberation Serif). */
export const FONT = 'Times New Roman';
/** Half points: the text, tables, the foot. */
export const [BODY, SMALL, FOOT] = [26, 24, 20] as const;
/** Twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const AFTER = 80;

/** Marks of Vietnamese letters put together, as every font draws them. */
export const letters = (text: string): string => text.normalize('NFC');
