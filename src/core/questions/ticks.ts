import { gradePick, UNSURE, type Options } from './options.ts';
import { verdictOf, type Score } from './score.ts';

/** The picks once `id` is ticked (`on`) or unticked among several: "Em chưa chắc" stands alone. */
export function withTick(picked: readonly string[], id: string, on: boolean): string[] {
  const others = id === UNSURE ? [] : picked.filter((each) => each !== id && each !== UNSURE);
  return on ? [...others, id] : others;
}

/**
 * Grades a set of ticks: a point for each option handled as it should be, shown as lines about what
 * was ticked wrongly, or about what is still missing. Ticking nothing is not an answer.
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
      return [
        each.id,
        wanted === ticked.includes(each.id) ? ('right' as const) : ('wrong' as const),
      ];
    }),
  );
  const total = spec.options.length;
  const earned = Object.values(perOption).filter((each) => each === 'right').length;
  const slips = spec.options.filter(
    (each) => ticked.includes(each.id) && perOption[each.id] === 'wrong',
  );
  const hits = spec.options.filter(
    (each) => ticked.includes(each.id) && perOption[each.id] === 'right',
  );
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

/** The ticks kept at “Chọn lại”: those that were right. */
export const rightTicks = ({ options }: Options, ticked: readonly string[]): string[] =>
  options
    .filter(({ id, verdict }) => ticked.includes(id) && verdictOf(verdict) === 'right')
    .map(({ id }) => id);
