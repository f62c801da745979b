import { clipName, sentencesOf } from '../domain/clip-name.ts';
import { $clips, type Clips } from './clips.ts';
import { $voice } from './voice.ts';

/** What says a sentence: a person’s recording, else this device’s own voice, else the machine’s recording. */
type Source = 'person' | 'device' | 'machine';
const sourceOf = (sentence: string, { byPeople }: Clips): Source => (byPeople.has(clipName(sentence)) ? 'person' : $voice.get() ? 'device' : 'machine');

/** Whether any of it is said by the machine’s recording: then the button says so. */
export const isMachine = (texts: readonly string[]): boolean => {
  const clips = $clips.get();
  return clips !== null && texts.flatMap(sentencesOf).some((each) => sourceOf(each, clips) === 'machine');
};

const SLOW = 0.75;
/** Between two sentences: a clip ends with its last sound, so the breath is ours. */
const BREATH_MS = 300;
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let turn = 0;
let playing: HTMLAudioElement | null = null;

/** Stops what is being said by clips. */
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
    // A clip that is not there, or a device without sound: the next sentence, rather than silence for good.
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

/** Says the texts sentence by sentence. @returns true once all is said, false when it was stopped. */
export async function playClips(texts: readonly string[], slow: boolean): Promise<boolean> {
  stopClips();
  const [mine, clips, rate] = [turn, $clips.get()!, slow ? SLOW : 1];
  for (const [at, sentence] of texts.flatMap(sentencesOf).entries()) {
    if (at > 0) await rest(BREATH_MS / rate);
    if (mine !== turn) return false;
    const source = sourceOf(sentence, clips);
    await (source === 'device' ? speak(sentence, rate) : play(`${clips.folder}${source === 'person' ? 'people/' : ''}${clipName(sentence)}.opus`, rate));
  }
  return mine === turn;
}
