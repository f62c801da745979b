import { atom } from 'nanostores';

/**
 * A local voice of the device in this page’s language; online voices send the text away and are
 * never used.
 */
export const $voice = atom<SpeechSynthesisVoice | null>(null);

const updateVoice = (): void =>
  $voice.set(
    speechSynthesis
      .getVoices()
      .find(
        (voice) => voice.localService && voice.lang.startsWith(document.documentElement.lang),
      ) ?? null,
  );

/**
 * Looks for a voice of this page’s language now, and again when the browser's list arrives. Without
 * speech the button stays hidden.
 */
export function findVoice(): void {
  if (!('speechSynthesis' in globalThis)) return;
  updateVoice();
  speechSynthesis.addEventListener?.('voiceschanged', updateVoice);
}
