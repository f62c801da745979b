import type { AnySpec } from './activity.ts';
import { verdictOf, type OptionVerdict } from './score.ts';

export type KeyLine = { text: string; remark: string; right: boolean };

type WithOptions = { options?: { text: string; verdict: OptionVerdict; feedback: string }[] };
type WithOrder = { cards?: { id: string; text: string }[]; order?: string[][]; right?: string };

/** The key of a spec as lines to read: options with their remarks, or the right order. A rehearsal has no key. */
export function keyOf(spec: AnySpec): KeyLine[] {
  const { options } = spec as AnySpec & WithOptions;
  if (options) return options.map(({ text, verdict, feedback }) => ({ text, remark: feedback, right: verdictOf(verdict) === 'right' }));
  const { cards, order, right } = spec as AnySpec & WithOrder;
  if (!cards || !order) return [];
  const textOf = (id: string) => cards.find((each) => each.id === id)?.text ?? id;
  return [{ text: order.map((group) => group.map(textOf).join(' / ')).join(' → '), remark: right ?? '', right: true }];
}

/** What a pupil may choose or place, in the order shown: options or cards. */
export function choicesOf(spec: AnySpec): string[] {
  const { options, cards } = spec as AnySpec & WithOptions & WithOrder;
  return (options ?? cards ?? []).map(({ text }) => text);
}
