import { atom } from 'nanostores';

/**
 * A voice of the device itself that speaks this page’s language; online voices send the text away
 * and are never used.
 */
export const $voice = atom<SpeechSynthesisVoice | null>(null);

const look = (): void =>
  $voice.set(
    speechSynthesis
      .getVoices()
      .find(
        (voice) => voice.localService && voice.lang.startsWith(document.documentElement.lang),
      ) ?? null,
  );

/**
 * Looks for a voice of this page’s language now and when the browser's list arrives. Absent speech
 * leaves the button hidden.
 */
export function findVoice(): void {
  if (!('speechSynthesis' in globalThis)) return;
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
}
