import type { Item } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Words = (typeof yearWords)['vi'];

/** Returns an item's name for a week's cell: a repetition and an opening are not named in full. */
export function shortName(words: Words, { sort, key, title }: Item): string {
  if (sort === 'lesson') return title;
  return sort === 'opening'
    ? words.openingShort
    : interpolate(words.boosterShort, { n: key.slice(key.lastIndexOf('/') + 1) });
}
