import type { Guide } from './content.ts';
import { partsOf } from './steps.ts';
import { syllablesIn } from './texts/syllables.ts';

/**
 * Minutes it takes to read the parts of a unit, at so many syllables a minute, rounded up. What is
 * practised and done comes on top.
 */
export const guideMinutes = ({ mdx }: Pick<Guide, 'mdx'>, perMinute: number): number =>
  Math.ceil(
    partsOf(mdx).reduce((sum, { title, text }) => sum + syllablesIn(title) + syllablesIn(text), 0) /
      perMinute,
  );
