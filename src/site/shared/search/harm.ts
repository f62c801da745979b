import { soundsLike, syllablesOf, withoutMarks } from './spelling.ts';

/**
 * Whoever writes by ear means the same: of all syllables that sound alike, the first by letters
 * stands for them.
 */
const sound = (bare: string): string => soundsLike(bare).sort()[0]!;
const sounds = (text: string): string =>
  ` ${syllablesOf(text).map(withoutMarks).map(sound).join(' ')} `;
const marked = (text: string): string => ` ${syllablesOf(text).join(' ')} `;

/**
 * Whether a query may be somebody's who is in trouble. A phrase is found however it is spelt; a
 * single syllable only with its marks, since without them it means a dozen things. Too often is no
 * harm: help stands above the results, which are all there.
 */
export function speaksOfHarm(query: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    syllablesOf(phrase).length > 1
      ? sounds(query).includes(sounds(phrase))
      : marked(query).includes(marked(phrase)),
  );
}
