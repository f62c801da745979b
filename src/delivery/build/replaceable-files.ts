/**
 * Files of a finished copy that a school may replace: never compressed, in no manifest.
 * `clips/people.json` contains people's voices (`core/files/voice-pack.ts`); it is empty in the
 * release.
 */
export const VOICES = 'clips/people.json';
export const places: readonly string[] = [VOICES];

/** Returns whether the voices file was filled before packing. */
export const hasVoices = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '[]';
