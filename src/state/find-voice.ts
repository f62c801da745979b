import { $voice } from './voice.ts';

const find = (): void => $voice.set(speechSynthesis.getVoices().find((each) => each.localService && each.lang.startsWith('vi')) ?? null);

/** Looks for a voice now and when the browser's list arrives. Absent speech leaves the button hidden. */
export function findVoice(): void {
  if (!('speechSynthesis' in globalThis)) return;
  find();
  speechSynthesis.addEventListener?.('voiceschanged', find);
}
