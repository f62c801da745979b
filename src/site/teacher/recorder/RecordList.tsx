import { useEffect, useRef, useState } from 'preact/hooks';
import type { VoiceClip } from '#core/progress/voice-clip.ts';
import { interpolate } from '#core/text/messages.ts';
import type { record as recordWords } from './messages/voice-recorder.ts';
import { clipsOfVoice, dropClip, keepClip, type KeptVoice } from '#player/audio/recordings.ts';
import { record, type Recording } from './mic.ts';
import { RecordRow } from './RecordRow.tsx';
import type { Sentence } from './RecordTexts.tsx';

type Words = (typeof recordWords)['vi'];
type Props = { words: Words; base: string; label: string; sentences: Sentence[]; changed(): void };
/** There is one microphone, so one sentence at a time is recorded. */
type Now = { name: string; recording: Recording | 'asking' } | null;

/**
 * Lists the sentences to record. A row changes only after its clip is in the database; a deleted or
 * replaced clip can be restored.
 */
export function RecordList({ words, base, label, sentences, changed }: Props) {
  const [clips, setClips] = useState<ReadonlyMap<string, VoiceClip>>(new Map());
  const [before, setBefore] = useState<ReadonlyMap<string, VoiceClip>>(new Map());
  const [now, setNow] = useState<Now>(null);
  const [told, tell] = useState({ name: '', text: '' });
  const sounding = useRef<HTMLAudioElement | null>(null);
  const running = useRef<Recording | null>(null);
  useEffect(() => {
    void clipsOfVoice(label).then(setClips);
    return () => (sounding.current?.pause(), running.current?.stop());
  }, [label]);

  const play = (address: string) => {
    sounding.current?.pause();
    sounding.current = new Audio(address);
    sounding.current.play().catch(() => undefined);
  };
  /** Sets or removes a row's clip; the previous one can be restored. */
  const change = (name: string, clip: VoiceClip | undefined, kept: KeptVoice, text = '') => {
    if (kept.state === 'refused') return tell({ name, text: words.unkept });
    const old = clips.get(name);
    const without = [...clips].filter(([clipName]) => clipName !== name);
    setClips(new Map(clip ? [...without, [name, clip]] : without));
    setBefore(
      new Map([
        ...[...before].filter(([clipName]) => clipName !== name),
        ...(old ? [[name, old] as const] : []),
      ]),
    );
    tell({ name, text });
    changed();
  };
  const put = async (clip: VoiceClip) => change(clip.name, clip, await keepClip(clip));
  const drop = async (clip: VoiceClip) =>
    change(clip.name, undefined, await dropClip(clip), words.dropped);
  const begin = async (name: string) => {
    sounding.current?.pause();
    setNow({ name, recording: 'asking' });
    tell({ name, text: words.asking });
    const recording = await record();
    if (recording.state === 'refused')
      return (setNow(null), tell({ name, text: words.noMic[recording.why] }));
    running.current = recording;
    setNow({ name, recording });
    tell({ name, text: words.recording });
    const sound = await recording.sound;
    running.current = null;
    setNow(null);
    if (sound === null) return tell({ name, text: words.silent });
    await put({ label, name, sound, at: Date.now() });
  };

  const next = sentences.find(({ name }) => !clips.has(name));
  return (
    <>
      <p class="record-progress">
        <b>
          {interpolate(words.progress, {
            n: sentences.filter(({ name }) => clips.has(name)).length,
            of: sentences.length,
            label,
          })}
        </b>
      </p>
      <p class="unseen" role="status">
        {told.text}
      </p>
      <ol class="record-list">
        {sentences.map((sentence) => (
          <RecordRow
            key={sentence.name}
            words={words}
            sentence={sentence}
            clip={clips.get(sentence.name)}
            before={before.get(sentence.name)}
            now={
              now === null
                ? 'free'
                : now.name !== sentence.name
                  ? 'other'
                  : now.recording === 'asking'
                    ? 'asking'
                    : 'recording'
            }
            isNext={sentence === next}
            told={told.name === sentence.name ? told.text : ''}
            begin={() => void begin(sentence.name)}
            stop={() => running.current?.stop()}
            play={(clip) => play(clip.sound)}
            playMachine={() => play(`${base}clips/vi/${sentence.name}.opus`)}
            drop={(clip) => void drop(clip)}
            bringBack={(clip) => void put(clip)}
          />
        ))}
      </ol>
    </>
  );
}
