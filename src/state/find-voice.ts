import { $voice } from './voice.ts';

const find = (): void =>
  $voice.set(
    speechSynthesis
      .getVoices()
      .find((each) => each.localService && each.lang.startsWith(document.documentElement.lang)) ?? null,
  );

/** Looks for a voice of this page’s language now and when the browser's list arrives. Absent speech leaves the button hidden. */
export function findVoice(): void {
  if (!('speechSynthesis' in globalThis)) return;
  find();
  speechSynthesis.addEventListener?.('voiceschanged', find);
}
