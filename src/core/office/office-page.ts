// Page format of an administrative paper, ready for a school to print: A4, Times New Roman, 3 cm
// binding margin.

/** In Windows since 1992, and in LibreOffice as the metric-compatible Liberation Serif. */
export const FONT = 'Times New Roman';
/** Half points: text, tables, footer. */
export const [BODY, SMALL, FOOT] = [26, 24, 20] as const;
/** Twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const AFTER = 80;

/** Returns text in NFC, because not every font draws decomposed Vietnamese letters. */
export const letters = (text: string): string => text.normalize('NFC');
