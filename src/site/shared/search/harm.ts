import { soundsLike, syllablesOf, withoutMarks } from './spelling.ts';

/**
 * Maps a syllable to the alphabetically first of all that sound alike, so that spelling by ear
 * matches.
 */
const sound = (bare: string): string => soundsLike(bare).sort()[0]!;
const sounds = (text: string): string =>
  ` ${syllablesOf(text).map(withoutMarks).map(sound).join(' ')} `;
const marked = (text: string): string => ` ${syllablesOf(text).join(' ')} `;

/**
 * Returns true if a query may come from a person in trouble. Phrases match in any spelling; a
 * single syllable only with its marks, since without them it is ambiguous. False positives do no
 * harm: help appears above the complete results.
 */
export function speaksOfHarm(query: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    syllablesOf(phrase).length > 1
      ? sounds(query).includes(sounds(phrase))
      : marked(query).includes(marked(phrase)),
  );
}
