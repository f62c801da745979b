import { useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { record } from './messages/voice-recorder.ts';
import { chooseVoice, chosenVoice } from '#player/audio/recorded-voice.ts';

type Props = { words: (typeof record)['vi']; here: ReadonlyMap<string, number> };

/** Selects the voice of this browser's audio buttons; stored at once. */
export function RecordChoice({ words, here }: Props) {
  const [chosen, setChosen] = useState(chosenVoice() ?? '');
  const choose = (label: string) => {
    chooseVoice(label);
    setChosen(label);
  };
  return (
    <fieldset class="record-choice">
      <legend>{words.choose}</legend>
      {[...here].map(([label, n]) => (
        <label key={label}>
          <input
            type="radio"
            name="voice"
            checked={chosen === label}
            onChange={() => choose(label)}
          />
          {interpolate(words.counted, { label, n })}
        </label>
      ))}
      <label>
        <input type="radio" name="voice" checked={chosen === ''} onChange={() => choose('')} />
        {words.machineVoice}
      </label>
    </fieldset>
  );
}
