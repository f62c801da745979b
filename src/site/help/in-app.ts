import { browsers } from '#curriculum/browser-data/browsers.ts';
import { appAround } from '#core/lab/browser.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { inApp } from './messages/in-app.ts';

/**
 * Returns a sentence for a user about to save or print inside an app's browser; null in a
 * standalone browser.
 */
export function inAppWords(lang: Locale, what: 'save' | 'print'): string | null {
  const app = appAround(navigator.userAgent, browsers);
  return app === null ? null : interpolate(inApp[lang][what], { app: app || inApp[lang].unnamed });
}

/** Adds a note beside each print button where printing may do nothing. */
export function sayBesidePrint(buttons: Iterable<Element>): void {
  const words = inAppWords(document.documentElement.lang === 'en' ? 'en' : 'vi', 'print');
  if (!words) return;
  for (const button of buttons) {
    const note = document.createElement('small');
    note.className = 'in-app screen-only';
    note.textContent = words;
    button.after(note);
  }
}
