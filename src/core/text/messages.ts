export type Locale = 'vi' | 'en';

/**
 * One area of interface words: the English must have every key the Vietnamese has, and no other.
 */
export const defineMessages = <T extends object>(both: { vi: T; en: T }): Record<Locale, T> => both;

/** Puts values into "{name}" places: `fill('Còn {n} thẻ', { n: 2 })`. */
export const interpolate = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
