import { render } from 'preact';
import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import type { Locale } from '#core/text/messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';

/** Elements read one by one, so that the voice pauses between lines. */
const spoken = 'h1, h2, h3, p, li';
/** Elements that are not read aloud. */
const silent = '[data-activity], .key, .share, .screen-only, details, [data-read-page]';

/**
 * Adds “Nghe”, which reads the whole page aloud. Used only if the device has a voice in this page’s
 * language.
 */
export function offerReading(root: HTMLElement): void {
  const lines = [...document.querySelectorAll<HTMLElement>(`main :is(${spoken})`)].filter(
    (line) => !line.closest(silent) && !line.querySelector(spoken),
  );
  root.hidden = false;
  render(
    <ListenButton
      words={shell[document.documentElement.lang as Locale]}
      texts={lines.map((line) => line.textContent ?? '')}
    />,
    root,
  );
}
