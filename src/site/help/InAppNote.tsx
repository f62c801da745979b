import type { Locale } from '#core/text/messages.ts';
import { inAppWords } from './in-app.ts';

/** Renders a note beside a save button inside an app's browser; nothing in a standalone browser. */
export function InAppNote({ lang }: { lang: Locale }) {
  const words = inAppWords(lang, 'save');
  return words ? <small class="in-app">{words}</small> : null;
}
