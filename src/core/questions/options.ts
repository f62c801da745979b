import { pointsOf, verdictOf, type OptionVerdict, type Score } from './score.ts';

/** The answer "Em chưa chắc": real, kindly answered, never a misconception. */
export const UNSURE = 'unsure';

type Option = {
  id: string;
  text: string;
  verdict: OptionVerdict;
  feedback: string;
  misconception?: string | undefined;
};
export type Options = { options: Option[]; unsure?: { feedback: string } | undefined };

/**
 * Grades one pick out of several options. Shared by every kind in which a pupil picks one thing.
 */
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
  const option = spec.options.find((each) => each.id === picked);
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

/** The options a pupil picked, in words, for the record and for a teacher's eye. */
export const sayPicks = (spec: Options, picked: readonly string[]): string =>
  spec.options
    .filter((each) => picked.includes(each.id))
    .map((each) => each.text)
    .join('; ');

/** The right options with their remarks, as sentences: what “Xem cách làm” shows and reads. */
export const wayOf = (spec: Options): string =>
  spec.options
    .filter((each) => verdictOf(each.verdict) === 'right')
    .map((each) => `${/[.!?…]$/.test(each.text) ? each.text : `${each.text}.`} ${each.feedback}`)
    .join(' ');
