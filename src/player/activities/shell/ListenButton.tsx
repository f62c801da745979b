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

/** `of`: a small round ear beside one choice, called by its words. */
export type ListenProps = {
  words: Pick<ShellWords, 'lang'>;
  texts: (string | undefined)[];
  of?: string;
};

/**
 * Only where the page has recordings or the device a voice of its own in the page’s language, and
 * silent until pressed. Where the teacher reads to children who do not read yet, the row says so
 * and a choice has its number, to be called by.
 */
export function ListenButton({ words, texts, of }: ListenProps) {
  const voice = useStore($voice);
  const clips = useStore($clips);
  const reader = useStore($reader);
  useStore($people);
  const [speaking, setSpeaking] = useState(false);
  if (!voice && !clips) return null;
  const own = listen[words.lang];
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
      <TeacherReads own={own} machine={() => (setNarrator('machine'), press(false))} />
    );
  if (of)
    return (
      <button
        class="button ear round"
        aria-label={interpolate(own[speaking ? 'stopOf' : 'listenOf'], { text: of })}
        onClick={() => press(false)}
      >
        <Icon name="listen" />
      </button>
    );
  const first = (
    <button class="button ear" onClick={() => press(false)}>
      <Icon name="listen" />
      {own[speaking ? 'stop' : 'listen']}
    </button>
  );
  if (!clips) return first;
  const { here, machine } = findNarrators(said);
  const voices = [here, machine && own.machine].filter(Boolean).join(', ');
  return (
    <p class="ears">
      {first}
      {!speaking && (
        <button class="button ear" onClick={() => press(true)}>
          {own.slowly}
        </button>
      )}
      {voices && <small>{voices}</small>}
      {!speaking && (
        <button class="button quiet" onClick={() => setNarrator('teacher')}>
          {own.letTeacher}
        </button>
      )}
    </p>
  );
}

/**
 * The row where the teacher reads: the step as the page names it, “Bước 4”, and one press to let
 * this computer read.
 */
function TeacherReads({ own, machine }: { own: (typeof listen)['vi']; machine(): void }) {
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
        {step ? interpolate(own.teacher, { step }) : own.teacherHere} {own.raise}
      </span>
      <button class="button quiet" onClick={machine}>
        {own.letMachine}
      </button>
    </p>
  );
}
