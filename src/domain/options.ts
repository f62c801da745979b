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
type Options = { options: Option[]; unsure?: { feedback: string } | undefined };

/** What is picked once `id` is ticked (`on`) or unticked among several: "Em chưa chắc" stands alone. */
export function withTick(picked: readonly string[], id: string, on: boolean): string[] {
  const others = id === UNSURE ? [] : picked.filter((each) => each !== id && each !== UNSURE);
  return on ? [...others, id] : others;
}

/** Grades one pick out of several options. Shared by every kind in which a pupil picks one thing. */
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

/**
 * Grades a set of ticks: a point for each option handled as it should be, shown as lines about what was ticked wrongly,
 * or about what is still missing. Ticking nothing is not an answer.
 */
export function gradeTicks(
  spec: Options & { missed?: string | undefined },
  ticked: readonly string[],
): Score {
  if (ticked.length === 0) return { state: 'not-ready', missing: 1 };
  if (ticked.includes(UNSURE)) return gradePick(spec, UNSURE);
  const perOption = Object.fromEntries(
    spec.options.map((each) => {
      const wanted = verdictOf(each.verdict) === 'right';
      return [each.id, wanted === ticked.includes(each.id) ? ('right' as const) : ('wrong' as const)];
    }),
  );
  const total = spec.options.length;
  const earned = Object.values(perOption).filter((each) => each === 'right').length;
  const slips = spec.options.filter((each) => ticked.includes(each.id) && perOption[each.id] === 'wrong');
  const hits = spec.options.filter((each) => ticked.includes(each.id) && perOption[each.id] === 'right');
  const misconception = slips.find((each) => each.misconception)?.misconception;
  const verdict = earned === total ? 'right' : hits.length === 0 ? 'wrong' : 'partly';
  const feedback =
    slips.length > 0
      ? slips.map((each) => each.feedback)
      : earned === total
        ? hits.map((each) => each.feedback)
        : [spec.missed ?? hits[0]!.feedback];
  return {
    state: 'scored',
    earned: verdict === 'wrong' ? 0 : earned,
    total,
    verdict,
    feedback,
    ...(misconception ? { misconception } : {}),
    perOption,
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
