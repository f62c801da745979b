export type Locale = 'vi' | 'en';

/**
 * Defines one area of interface messages. The compiler checks that English and Vietnamese have the
 * same keys.
 */
export const defineMessages = <T extends object>(both: { vi: T; en: T }): Record<Locale, T> => both;

/** Replaces “{name}” placeholders: `interpolate('Còn {n} thẻ', { n: 2 })`. */
export const interpolate = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
