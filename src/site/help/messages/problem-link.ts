import type { Locale } from '#core/text/messages.ts';

/**
 * The link text of “Báo lỗi trang này” (`problem.ts`). Separate, because every page has the link
 * and few users press it.
 */
export const problemLink: Record<Locale, string> = {
  vi: 'Báo lỗi trang này',
  en: 'Report a fault here',
};
