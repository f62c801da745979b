/**
 * Ears of the help panel, on pages for children who do not read yet. In a lab where the teacher
 * reads there are none: the whole room would hear which sentence a child asked for. Nothing is
 * heard until one is pressed, and closing ends it.
 */
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { stopSpeech, readAloud } from '#player/audio/read-aloud.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears } from './complete-help.ts';

/**
 * Whether an ear of the panel was pressed: closing the panel does not silence what the page itself
 * is saying.
 */
let wasHeard = false;

export const pathEars: Ears = {
  of(...texts) {
    let speaking = false;
    const ear = createDomElement('button', { className: 'button ear round' }, createIcon('listen'));
    const show = (now: boolean): void => {
      speaking = now;
      ear.setAttribute(
        'aria-label',
        interpolate(listen.vi[now ? 'stopOf' : 'listenOf'], { text: texts[0]! }),
      );
    };
    ear.onclick = () => {
      if (speaking) return stopSpeech();
      wasHeard = true;
      show(true);
      readAloud(texts, () => show(false));
    };
    show(false);
    return ear;
  },
  hush() {
    if (wasHeard) stopSpeech();
    wasHeard = false;
  },
};
