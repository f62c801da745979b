import type { ComponentChildren } from 'preact';
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
import { hasSounds, setSounds } from '../../audio/sounds.ts';
import { $voice } from '../../audio/speech-voice.ts';

/**
 * `of`: the choice's text; makes a small round audio button named after it. `part`: in a story, and
 * in a question on a page with clips, one round button reads the whole step, and the other ways are
 * behind “⋯”. `begins` is told which text is read.
 */
export type ListenProps = {
  words: Pick<ShellWords, 'lang'>;
  texts: (string | undefined)[];
  of?: string;
  part?: 'story' | 'question';
  begins?: (at: number) => void;
};

/**
 * The listen button, shown only if the page has recordings or the device a voice in the page’s
 * language; silent until pressed. If the teacher reads to children who do not read yet, the row
 * states that, and every choice has a number to be called by.
 */
export function ListenButton({ words, texts, of, part, begins }: ListenProps) {
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
    readAloud(said, () => setSpeaking(false), slow, begins);
  };
  if (part === 'story' || (part && clips))
    return (
      <StepEars labels={labels} speaking={speaking} said={said} press={press}>
        {clips && reader === 'teacher' && (
          <TeacherReads labels={labels} machine={() => (setNarrator('machine'), press(false))} />
        )}
      </StepEars>
    );
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
  const voices = voicesOf(said, labels);
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

/** Names the voices that read these texts. */
function voicesOf(said: string[], labels: (typeof listen)['vi']): string {
  const { here, machine } = findNarrators(said);
  return [here, machine && labels.machine].filter(Boolean).join(', ');
}

type StepEarsProps = {
  labels: (typeof listen)['vi'];
  speaking: boolean;
  said: string[];
  press(slow: boolean): void;
  /** Set while the teacher reads: what that row says. */
  children: ComponentChildren;
};

/**
 * One round button for a whole step, in its title's or question's row. Slow reading and the choice
 * of reader are behind “⋯”.
 */
function StepEars({ labels, speaking, said, press, children }: StepEarsProps) {
  const clips = $clips.get();
  const voices = clips ? voicesOf(said, labels) : '';
  return (
    <div class="step-ears">
      {children ? (
        <Icon name="ask" />
      ) : (
        <button
          class="button ear play"
          aria-label={labels[speaking ? 'stop' : 'listen']}
          onClick={() => press(false)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={speaking ? 'M6 6h12v12H6z' : 'M8 4v16l12-8z'} />
          </svg>
        </button>
      )}
      {clips && (
        <details class="ways">
          <summary aria-label={labels.ways}>
            <svg viewBox="0 0 24 6" aria-hidden="true">
              <path d="M3 3h0M12 3h0M21 3h0" />
            </svg>
          </summary>
          {children || (
            <p>
              <button class="button ear" onClick={() => press(true)}>
                {labels.slowly}
              </button>
              <button class="button quiet" onClick={() => setNarrator('teacher')}>
                {labels.letTeacher}
              </button>
              <SoundSwitch labels={labels} />
              {voices && <small>{voices}</small>}
            </p>
          )}
        </details>
      )}
    </div>
  );
}

/** Turns the short sounds after an answer off and on, for this computer. */
function SoundSwitch({ labels }: { labels: (typeof listen)['vi'] }) {
  const [on, setOn] = useState(hasSounds);
  return (
    <button class="button quiet" onClick={() => (setSounds(!on), setOn(!on))}>
      {labels[on ? 'soundsOff' : 'soundsOn']}
    </button>
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
