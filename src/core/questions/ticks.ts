import { gradePick, UNSURE, type Options } from './options.ts';
import { verdictOf, type Score } from './score.ts';

/**
 * Returns the picks once `id` is ticked (`on`) or unticked among several. "Em chưa chắc" is
 * exclusive.
 */
export function withTick(picked: readonly string[], id: string, on: boolean): string[] {
  const others = id === UNSURE ? [] : picked.filter((tick) => tick !== id && tick !== UNSURE);
  return on ? [...others, id] : others;
}

/**
 * Grades a set of ticks: a point for each option handled correctly. The feedback covers wrong
 * ticks, or else missing ones. Ticking nothing is not an answer.
 */
export function gradeTicks(
  spec: Options & { missed?: string | undefined },
  ticked: readonly string[],
): Score {
  if (ticked.length === 0) return { state: 'not-ready', missing: 1 };
  if (ticked.includes(UNSURE)) return gradePick(spec, UNSURE);
  const perOption = Object.fromEntries(
    spec.options.map((option) => {
      const wanted = verdictOf(option.verdict) === 'right';
      return [
        option.id,
        wanted === ticked.includes(option.id) ? ('right' as const) : ('wrong' as const),
      ];
    }),
  );
  const total = spec.options.length;
  const earned = Object.values(perOption).filter((mark) => mark === 'right').length;
  const slips = spec.options.filter(
    (option) => ticked.includes(option.id) && perOption[option.id] === 'wrong',
  );
  const hits = spec.options.filter(
    (option) => ticked.includes(option.id) && perOption[option.id] === 'right',
  );
  const misconception = slips.find((slip) => slip.misconception)?.misconception;
  const verdict = earned === total ? 'right' : hits.length === 0 ? 'wrong' : 'partly';
  const feedback =
    slips.length > 0
      ? slips.map((slip) => slip.feedback)
      : earned === total
        ? hits.map((hit) => hit.feedback)
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

/** Returns the ticks kept at “Chọn lại”: the right ones. */
export const rightTicks = ({ options }: Options, ticked: readonly string[]): string[] =>
  options
    .filter(({ id, verdict }) => ticked.includes(id) && verdictOf(verdict) === 'right')
    .map(({ id }) => id);
