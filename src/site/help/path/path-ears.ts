/**
 * Audio buttons of the help panel, on pages for children who cannot read yet. There are none in a
 * lab where the teacher reads aloud: the whole room would hear which sentence a child chose.
 * Nothing plays before a press, and closing stops it.
 */
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { stopSpeech, readAloud } from '#player/audio/read-aloud.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears } from './complete-help.ts';

/**
 * True once an audio button of the panel was pressed: closing the panel must not stop the page's
 * own playback.
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
