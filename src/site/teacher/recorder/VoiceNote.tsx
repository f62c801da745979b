import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { record as recordWords } from './messages/voice-recorder.ts';
import { voiceNote } from './messages/voice-note.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { MAX_MS, record, whyNoMic, type NoMic, type Recording } from './mic.ts';
import { LessonOptions } from '../../shared/page/LessonOptions.tsx';

type Note = { id: string; title: string; lines: string[] };
type Props = { bands: { name: string; lessons: Note[] }[] };
type State =
  | { now: 'idle' | 'asking' | 'silent' }
  | { now: 'recording'; recording: Recording; since: number }
  | { now: 'done'; sound: string; isSaved: boolean }
  | { now: 'refused'; why: NoMic['why'] };

/** File name extensions by the type in a data: URL. */
const endings: [RegExp, string][] = [
  [/^data:audio\/ogg/, 'ogg'],
  [/^data:audio\/mp4/, 'm4a'],
  [/^data:/, 'webm'],
];

/** Decodes a data: URL into bytes and type, since fetching one is not allowed everywhere. */
function bytesOf(address: string): { bytes: Uint8Array<ArrayBuffer>; type: string } {
  const [head, body] = address.split(',') as [string, string];
  const type = /^data:([^;,]+)/.exec(head)?.[1] ?? 'audio/webm';
  return { bytes: Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0)), type };
}

/**
 * Records the teacher's reading, to listen to and save. The recording is only in this page; leaving
 * it unsaved asks for confirmation.
 */
export function Island({ bands }: Props) {
  const words = voiceNote.vi;
  const notes = bands.flatMap(({ lessons }) => lessons);
  const [lesson, setLesson] = useState(
    notes.find(({ id }) => id === location.hash.slice(1))?.id ?? notes[0]!.id,
  );
  const [state, setState] = useState<State>({ now: 'idle' });
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState(0);
  const player = useRef<HTMLAudioElement>(null);
  const note = notes.find(({ id }) => id === lesson)!;
  const noMic = state.now === 'refused' ? state.why : whyNoMic();

  useEffect(() => {
    if (state.now !== 'recording') return;
    const tick = () =>
      setLeft(Math.max(0, Math.ceil((MAX_MS - (performance.now() - state.since)) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [state]);
  const isUnsaved = state.now === 'recording' || (state.now === 'done' && !state.isSaved);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  const begin = async () => {
    player.current?.pause();
    setState({ now: 'asking' });
    setSaid(words.asking);
    const begun = await record();
    if (begun.state === 'refused') {
      setState({ now: 'refused', why: begun.why });
      return setSaid('');
    }
    setState({ now: 'recording', recording: begun, since: performance.now() });
    setSaid('');
    const sound = await begun.sound;
    setState(sound === null ? { now: 'silent' } : { now: 'done', sound, isSaved: false });
    setSaid(sound === null ? words.silent : words.done);
  };
  const save = (sound: string) => {
    const { bytes, type } = bytesOf(sound);
    const name = `${interpolate(words.file, { lesson })}.${endings.find(([begins]) => begins.test(sound))![1]}`;
    saveFile(bytes, name, type);
    setState({ now: 'done', sound, isSaved: true });
    setSaid(interpolate(words.saved, { file: name }));
  };
  const isOn = state.now === 'recording';
  return (
    <div class="voice-note">
      <p>
        <label>
          {words.lesson}{' '}
          <select
            value={lesson}
            disabled={isOn}
            onChange={({ currentTarget: { value } }) => {
              setLesson(value);
              setState({ now: 'idle' });
              setSaid('');
            }}
          >
            <LessonOptions bands={bands} />
          </select>
        </label>
      </p>
      <h2>{words.text}</h2>
      <div class="label to-read">
        {note.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {noMic && <p class="note">{recordWords.vi.noMic[noMic]}</p>}
      <p class="row acts">
        {/* “Ghi”, “Dừng” and “Ghi lại” are one button, so that the focus stays. */}
        <button
          class={state.now === 'done' ? 'button' : 'button main'}
          aria-disabled={state.now === 'asking'}
          onClick={() => {
            if (state.now === 'recording') state.recording.stop();
            else if (state.now !== 'asking') void begin();
          }}
        >
          {isOn ? words.stop : state.now === 'done' ? words.again : words.record}
        </button>
        {state.now === 'done' && (
          <button class="button main" onClick={() => save(state.sound)}>
            {words.save}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {isOn && <p aria-hidden="true">{interpolate(words.recording, { n: left })}</p>}
      {state.now === 'done' && (
        <audio controls ref={player} src={state.sound} aria-label={words.listen} />
      )}
    </div>
  );
}
