import type { VoiceClip } from '#core/progress/voice-clip.ts';
import { interpolate } from '#core/text/messages.ts';
import type { record } from './messages/voice-recorder.ts';
import type { Sentence } from './RecordTexts.tsx';

type Props = {
  words: (typeof record)['vi'];
  sentence: Sentence;
  clip: VoiceClip | undefined;
  before: VoiceClip | undefined;
  /** The state of the microphone; `other`: used by another row. */
  now: 'free' | 'other' | 'asking' | 'recording';
  told: string;
  /** True for the next sentence to record: its button is the page's primary action. */
  isNext: boolean;
  begin(): void;
  stop(): void;
  play(clip: VoiceClip): void;
  playMachine(): void;
  drop(clip: VoiceClip): void;
  bringBack(clip: VoiceClip): void;
};

/** Renders one sentence. “Ghi”, “Dừng” and “Ghi lại” are one button, so that the focus stays. */
export function RecordRow({
  words,
  sentence: { text, machine },
  clip,
  before,
  now,
  told,
  isNext,
  begin,
  stop,
  play,
  playMachine,
  drop,
  bringBack,
}: Props) {
  const act = (word: string, does: () => void, kind = '') => (
    <button
      class={`button ${kind}`}
      aria-label={interpolate(words.of, { act: word, text })}
      onClick={does}
    >
      {word}
    </button>
  );
  const isOn = now === 'recording';
  return (
    <li class={isOn ? 'record-row on' : clip ? 'record-row has' : 'record-row'}>
      <p class="record-text">{text}</p>
      <div class="record-acts">
        <button
          class={isOn || isNext ? 'button main' : 'button'}
          disabled={now === 'other' || now === 'asking'}
          aria-label={interpolate(words.of, {
            act: isOn ? words.stop : clip ? words.again : words.record,
            text,
          })}
          onClick={isOn ? stop : begin}
        >
          {isOn ? words.stop : clip ? words.again : words.record}
        </button>
        {clip && !isOn && act(words.play, () => play(clip))}
        {clip && !isOn && act(words.drop, () => drop(clip))}
        {before && !isOn && act(words.back, () => bringBack(before), 'quiet')}
        {machine && !isOn && act(words.machine, playMachine, 'quiet')}
      </div>
      {told && <p class="record-told">{told}</p>}
    </li>
  );
}
