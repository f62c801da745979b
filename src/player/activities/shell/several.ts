import { UNSURE } from '#core/questions/options.ts';
import { severalOf } from '#core/questions/several.ts';
import { saySeveral, several } from './several-messages.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';

type Spec = { kind: string };

/** Returns “Chọn 2 câu” or “Chọn mọi câu đúng”; null for a question with one pick. */
export function severalIn(spec: Spec, lang: Locale): string | null {
  const asked = severalOf(spec);
  return asked && saySeveral(lang, asked);
}

/**
 * Returns the ids of the elements that name the group of ticks: the stem, and the number of picks.
 */
export const namesOfSeveral = (item: string): string => `${item}-stem ${item}-several`;

/**
 * Returns the main button's label for an incomplete answer: how many are missing or too many, if
 * the number is given.
 */
export function severalLack(lang: Locale, spec: Spec, answer: readonly string[]): string {
  const { of, count } = severalOf(spec)!;
  const words = several[lang][of];
  if (count === null) return words.some;
  const lacking = count - answer.filter((id) => id !== UNSURE).length;
  return interpolate(lacking > 0 ? words.more : words.less, { n: Math.abs(lacking) });
}
