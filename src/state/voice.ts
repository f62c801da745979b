import { atom } from 'nanostores';

/** A voice of the device itself that speaks Vietnamese; online voices send the text away and are never used. */
export const $voice = atom<SpeechSynthesisVoice | null>(null);
