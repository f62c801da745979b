import { clipName, sentencesOf } from '#core/site/clip-name.ts';
import { $clips, type Clips } from './clips.ts';
import { $people, takeBeside } from './recorded-voice.ts';
import { $voice } from './speech-voice.ts';

/**
 * The source of a sentence's sound: a recording in this browser or beside the site, a person’s
 * recording, this device’s voice, or the machine’s recording.
 */
type Source = 'here' | 'person' | 'device' | 'machine';
const sourceOf = (sentence: string, { byPeople }: Clips): Source => {
  const name = clipName(sentence);
  return $people.get()?.sounds.has(name)
    ? 'here'
    : byPeople.has(name)
      ? 'person'
      : $voice.get()
        ? 'device'
        : 'machine';
};

/** Returns the voices used for these texts, so that the row can name them. */
export function findNarrators(texts: readonly string[]): { here: string | null; machine: boolean } {
  const clips = $clips.get();
  const sources = clips
    ? texts.flatMap(sentencesOf).map((sentence) => sourceOf(sentence, clips))
    : [];
  return {
    here: sources.includes('here') ? $people.get()!.label : null,
    machine: sources.includes('machine'),
  };
}

const SLOW = 0.75;
/** Pause between two sentences: a clip ends with its last sound. */
const BREATH_MS = 300;
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let turn = 0;
let playing: HTMLAudioElement | null = null;

/** Stops the clips. */
export function stopClips(): void {
  turn += 1;
  playing?.pause();
  playing = null;
}

const play = (url: string, rate: number): Promise<void> =>
  new Promise((resolve) => {
    playing = new Audio(url);
    playing.playbackRate = rate;
    playing.onended = playing.onpause = () => resolve();
    // A missing clip, or a device without sound: continue with the next sentence instead of waiting
    // forever.
    playing.onerror = () => resolve();
    playing.play().catch(() => resolve());
  });

const speak = (sentence: string, rate: number): Promise<void> =>
  new Promise((resolve) => {
    const speech = new SpeechSynthesisUtterance(sentence);
    speech.voice = $voice.get();
    speech.lang = speech.voice!.lang;
    speech.rate = 0.9 * rate;
    speech.onend = speech.onerror = () => resolve();
    speechSynthesis.speak(speech);
  });

const addressOf = (name: string, source: Source, { folder }: Clips): string =>
  source === 'here'
    ? $people.get()!.sounds.get(name)!
    : `${folder}${source === 'person' ? 'people/' : ''}${name}.opus`;

/**
 * Plays the texts sentence by sentence.
 * @param begins told the number of each text when its first sentence begins
 * @returns true at the end, false if stopped
 */
export async function playClips(
  texts: readonly string[],
  slow: boolean,
  begins?: (at: number) => void,
): Promise<boolean> {
  stopClips();
  const [ownTurn, clips, rate] = [turn, $clips.get()!, slow ? SLOW : 1];
  await takeBeside(clips.beside);
  const all = texts.flatMap((text, of) =>
    sentencesOf(text).map((sentence, nth) => ({ sentence, of, isFirst: nth === 0 })),
  );
  for (const [at, { sentence, of, isFirst }] of all.entries()) {
    if (at > 0) await rest(BREATH_MS / rate);
    if (ownTurn !== turn) return false;
    if (isFirst) begins?.(of);
    const source = sourceOf(sentence, clips);
    await (source === 'device'
      ? speak(sentence, rate)
      : play(addressOf(clipName(sentence), source, clips), rate));
  }
  return ownTurn === turn;
}
