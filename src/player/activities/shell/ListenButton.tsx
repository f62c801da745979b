import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { ShellWords } from './shell-messages.ts';
import { listen } from './listen-messages.ts';
import { Icon } from '../../ui/Sign.tsx';
import { $clips } from '../../audio/clips.ts';
import { $people } from '../../audio/recorded-voice.ts';
import { findNarrators } from '../../audio/play-clips.ts';
import { stopSpeech, readAloud } from '../../audio/read-aloud.ts';
import { $reader, setNarrator } from '../../audio/reader.ts';
import { $voice } from '../../audio/speech-voice.ts';

/** `of`: the choice's text; makes a small round audio button named after it. */
export type ListenProps = {
  words: Pick<ShellWords, 'lang'>;
  texts: (string | undefined)[];
  of?: string;
};

/**
 * The listen button, shown only if the page has recordings or the device a voice in the page’s
 * language; silent until pressed. If the teacher reads to children who do not read yet, the row
 * states that, and every choice has a number to be called by.
 */
export function ListenButton({ words, texts, of }: ListenProps) {
  const voice = useStore($voice);
  const clips = useStore($clips);
  const reader = useStore($reader);
  useStore($people);
  const [speaking, setSpeaking] = useState(false);
  if (!voice && !clips) return null;
  const labels = listen[words.lang];
  const said = texts.filter((text) => text !== undefined);
  const press = (slow: boolean) => {
    if (speaking) return stopSpeech();
    setSpeaking(true);
    readAloud(said, () => setSpeaking(false), slow);
  };
  if (clips && reader === 'teacher')
    return of ? (
      <b class="ear number" aria-hidden="true" />
    ) : (
      <TeacherReads labels={labels} machine={() => (setNarrator('machine'), press(false))} />
    );
  if (of)
    return (
      <button
        class="button ear round"
        aria-label={interpolate(labels[speaking ? 'stopOf' : 'listenOf'], { text: of })}
        onClick={() => press(false)}
      >
        <Icon name="listen" />
      </button>
    );
  const first = (
    <button class="button ear" onClick={() => press(false)}>
      <Icon name="listen" />
      {labels[speaking ? 'stop' : 'listen']}
    </button>
  );
  if (!clips) return first;
  const { here, machine } = findNarrators(said);
  const voices = [here, machine && labels.machine].filter(Boolean).join(', ');
  return (
    <p class="ears">
      {first}
      {!speaking && (
        <button class="button ear" onClick={() => press(true)}>
          {labels.slowly}
        </button>
      )}
      {voices && <small>{voices}</small>}
      {!speaking && (
        <button class="button quiet" onClick={() => setNarrator('teacher')}>
          {labels.letTeacher}
        </button>
      )}
    </p>
  );
}

/**
 * The row shown while the teacher reads: the step as the page names it, “Bước 4”, and a button to
 * let this computer read.
 */
function TeacherReads({ labels, machine }: { labels: (typeof listen)['vi']; machine(): void }) {
  const row = useRef<HTMLParagraphElement>(null);
  const [step, setStep] = useState('');
  useEffect(() => {
    const name = row.current?.closest('.step')?.querySelector('.step-no')?.textContent ?? '';
    setStep(name.trim().replace(/\s+/g, ' '));
  }, []);
  return (
    <p class="ears" ref={row}>
      <span class="teacher-reads">
        <Icon name="ask" />
        {step ? interpolate(labels.teacher, { step }) : labels.teacherHere} {labels.raise}
      </span>
      <button class="button quiet" onClick={machine}>
        {labels.letMachine}
      </button>
    </p>
  );
}
