import { render } from 'preact';
import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import type { Locale } from '#core/text/messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';

/** A line is read by itself, so that the voice breathes where the page does. */
const spoken = 'h1, h2, h3, p, li';
/** What is for the eye or the hand, not for the ear. */
const silent = '[data-activity], .key, .share, .screen-only, details, [data-read-page]';

/**
 * “Nghe”: the whole page, for whoever does not read; only where this device has a voice of its own
 * in this page’s language.
 */
export function offerReading(root: HTMLElement): void {
  const lines = [...document.querySelectorAll<HTMLElement>(`main :is(${spoken})`)].filter(
    (each) => !each.closest(silent) && !each.querySelector(spoken),
  );
  root.hidden = false;
  render(
    <ListenButton
      words={shell[document.documentElement.lang as Locale]}
      texts={lines.map((each) => each.textContent ?? '')}
    />,
    root,
  );
}
