import { useState } from 'preact/hooks';
import type { lab } from './messages/lab.ts';
import { playTone } from './test-tone.ts';

type Props = {
  words: (typeof lab)['vi']['sound'];
  found(sound: 'heard' | 'silent' | 'cannot'): void;
};

/** Plays a tone and asks the user about it: no program can detect if a loudspeaker is audible. */
export function LabSound({ words, found }: Props) {
  const [played, setPlayed] = useState(false);
  const play = () => (playTone() ? setPlayed(true) : found('cannot'));
  return (
    <div class="lab-act screen-only">
      <button class="button" onClick={play}>
        {played ? words.again : words.play}
      </button>
      {played && (
        <p class="row lab-heard">
          <span>{words.asked}</span>
          <button class="button" onClick={() => found('heard')}>
            {words.yes}
          </button>
          <button class="button" onClick={() => found('silent')}>
            {words.no}
          </button>
        </p>
      )}
    </div>
  );
}
