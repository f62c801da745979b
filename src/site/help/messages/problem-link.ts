import type { Locale } from '#core/text/messages.ts';

/**
 * The words that open “Báo lỗi trang này” (`problem.ts`). Apart from them, because every page has
 * the link and few press it.
 */
export const problemLink: Record<Locale, string> = {
  vi: 'Báo lỗi trang này',
  en: 'Report a fault here',
};
