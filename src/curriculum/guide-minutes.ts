import type { Guide } from './content.ts';
import { partsOf } from './steps.ts';
import { syllablesIn } from './texts/syllables.ts';

/**
 * Returns the minutes for reading the parts of a unit, at `perMinute` syllables a minute, rounded
 * up. Activities take additional time.
 */
export const guideMinutes = ({ mdx }: Pick<Guide, 'mdx'>, perMinute: number): number =>
  Math.ceil(
    partsOf(mdx).reduce((sum, { title, text }) => sum + syllablesIn(title) + syllablesIn(text), 0) /
      perMinute,
  );
