import type { Locale } from '#core/text/messages.ts';
import { inAppWords } from './in-app.ts';

/** Beside what saves a file. In a browser of its own: nothing. */
export function InAppNote({ lang }: { lang: Locale }) {
  const words = inAppWords(lang, 'save');
  return words ? <small class="in-app">{words}</small> : null;
}
