import { UNSURE } from '#core/questions/options.ts';
import { severalOf } from '#core/questions/several.ts';
import { saySeveral, several } from './several-messages.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';

type Spec = { kind: string };

/** “Chọn 2 câu” or “Chọn mọi câu đúng”; null where one pick is wanted. */
export function severalIn(spec: Spec, lang: Locale): string | null {
  const asked = severalOf(spec);
  return asked && saySeveral(lang, asked);
}

/** The accessible name of the group of ticks: the stem, and how many are wanted. */
export const namesOfSeveral = (item: string): string => `${item}-stem ${item}-several`;

/**
 * Label of the main button while an answer is incomplete: how many are lacking or too many, where
 * that may be known.
 */
export function severalLack(lang: Locale, spec: Spec, answer: readonly string[]): string {
  const { of, count } = severalOf(spec)!;
  const words = several[lang][of];
  if (count === null) return words.some;
  const lacking = count - answer.filter((id) => id !== UNSURE).length;
  return interpolate(lacking > 0 ? words.more : words.less, { n: Math.abs(lacking) });
}
