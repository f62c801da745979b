import type { Consequence } from './activity.ts';
import { pointsOf, verdictOf, type OptionVerdict, type Score } from './score.ts';

/** The answer "Em chưa chắc": a real answer with kind feedback, never a misconception. */
export const UNSURE = 'unsure';

type Option = {
  id: string;
  text: string;
  verdict: OptionVerdict;
  feedback: string;
  misconception?: string | undefined;
  then?: Consequence | undefined;
};
export type Options = { options: Option[]; unsure?: { feedback: string } | undefined };

/** Grades one pick out of several options. Shared by every single-choice kind. */
export function gradePick(spec: Options, picked: string | null): Score {
  if (picked === UNSURE && spec.unsure)
    return {
      state: 'scored',
      earned: 0,
      total: 1,
      verdict: 'wrong',
      feedback: [spec.unsure.feedback],
      perOption: {},
    };
  const option = spec.options.find((option) => option.id === picked);
  if (!option) return { state: 'not-ready', missing: 1 };
  const verdict = verdictOf(option.verdict);
  return {
    state: 'scored',
    earned: pointsOf(verdict),
    total: 1,
    verdict,
    feedback: [option.feedback],
    ...(verdict !== 'right' && option.misconception ? { misconception: option.misconception } : {}),
    perOption: { [option.id]: verdict },
  };
}

/** Returns the text of the picked options, for the record and for teachers. */
export const sayPicks = (spec: Options, picked: readonly string[]): string =>
  spec.options
    .filter((option) => picked.includes(option.id))
    .map((option) => option.text)
    .join('; ');

/**
 * Returns the drawn consequence of the first picked option that has one, or null. An option that is
 * not right goes first.
 */
export function consequenceOf(
  options: readonly Pick<Option, 'id' | 'verdict' | 'then'>[],
  picked: readonly string[],
): Consequence | null {
  const chosen = options.filter(({ id }) => picked.includes(id));
  const missed = chosen.filter(({ verdict }) => verdictOf(verdict) !== 'right');
  return (missed.length > 0 ? missed : chosen).find(({ then }) => then)?.then ?? null;
}

/**
 * Returns the right options with their feedback, as sentences: “Xem cách làm” shows and reads them.
 */
export const wayOf = (spec: Options): string =>
  spec.options
    .filter((option) => verdictOf(option.verdict) === 'right')
    .map(
      (option) =>
        `${/[.!?…]$/.test(option.text) ? option.text : `${option.text}.`} ${option.feedback}`,
    )
    .join(' ');
