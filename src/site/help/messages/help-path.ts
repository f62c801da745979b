import type { Locale } from '#core/text/messages.ts';
import { words as en } from './help-path-en.ts';
import { words as vi } from './help-path-vi.ts';

export type HelpPathWords = typeof vi;

/**
 * The words of the guided path in both languages, for the build; a script imports one
 * (`site/help/path/load-path.ts`).
 */
export const helpPath: Record<Locale, HelpPathWords> = { vi, en };
