import { useEffect, useState } from 'preact/hooks';
import { record } from './messages/voice-recorder.ts';
import { chosenVoice } from '#player/audio/recorded-voice.ts';
import { voicesHere } from '#player/audio/recordings.ts';
import { whyNoMic } from './mic.ts';
import { RecordChoice } from './RecordChoice.tsx';
import { RecordLabel } from './RecordLabel.tsx';
import { RecordPack } from './RecordPack.tsx';
import { RecordTexts, type HeardLesson, type Sentence } from './RecordTexts.tsx';

type Props = { base: string; phrases: Sentence[]; lessons: HeardLesson[] };

/**
 * Renders /teachers/record/: the voice's label, the sentences, the recordings, and the pack that
 * carries them.
 */
export function Island({ base, phrases, lessons }: Props) {
  const words = record.vi;
  const [label, setLabel] = useState('');
  const [here, setHere] = useState<Map<string, number> | null>(null);
  const [opened, setOpened] = useState(0);
  const count = () => voicesHere().then((counts) => (setHere(counts), counts));
  useEffect(
    () => void count().then((counts) => setLabel(chosenVoice() || [...counts.keys()][0] || '')),
    [],
  );
  if (!here) return <p role="status">{words.opening}</p>;
  const noMic = whyNoMic();
  const taken = (come: string) => {
    setLabel(come);
    setOpened(opened + 1);
    void count();
  };
  return (
    <>
      {noMic && <p class="note">{words.noMic[noMic]}</p>}
      <RecordLabel words={words} label={label} here={[...here.keys()]} choose={setLabel} />
      {label !== '' && (
        <RecordTexts
          key={`${label} ${opened}`}
          words={words}
          base={base}
          label={label}
          phrases={phrases}
          lessons={lessons}
          changed={() => void count()}
        />
      )}
      <RecordPack words={words} label={label} n={here.get(label) ?? 0} taken={taken} />
      {here.size > 0 && <RecordChoice words={words} here={here} key={`${opened} ${here.size}`} />}
    </>
  );
}
