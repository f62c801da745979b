/**
 * Files of a finished copy that a school may exchange for its own: never compressed, in no
 * manifest. `clips/people.json` holds the voices of people (`core/files/voice-pack.ts`); as we ship
 * it, it is empty.
 */
export const VOICES = 'clips/people.json';
export const places: readonly string[] = [VOICES];

/** Whether the place of voices has been filled before packing. */
export const hasVoices = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '[]';
