import type { Attempt } from '../progress/attempt.ts';
import { progressOf, type LessonShape } from '../progress/progress.ts';

/**
 * Possible outcomes of one item of an exit form: shares of its points, each with its probability.
 */
export type Outcomes = { item: string; shares: readonly { share: number; chance: number }[] };

const answered = (item: string, share: number): Attempt => ({
  v: 1,
  id: item,
  seq: 1,
  profile: 'nobody',
  lesson: 'any',
  item,
  kind: 'any',
  use: 'exit-a',
  earned: share,
  total: 1,
  hints: 0,
  spec: 'any',
  at: 0,
});

/**
 * Merges outcomes with the same share by adding their probabilities, so that fewer combinations
 * remain.
 */
export function outcomesOf(
  item: string,
  met: readonly { share: number; chance: number }[],
): Outcomes {
  const chances = new Map<number, number>();
  for (const { share, chance } of met) chances.set(share, (chances.get(share) ?? 0) + chance);
  return { item, shares: [...chances].map(([share, chance]) => ({ share, chance })) };
}

/**
 * Returns the probability that one exit form, taken once, passes by the rule of progress itself
 * (`progressOf`). It counts every combination of item outcomes exactly. The core activity counts as
 * done, and no variant is tried.
 * @param passShare of the band
 * @param critical ids of the items that must be right
 */
export function passProbability(
  form: readonly Outcomes[],
  passShare: number,
  critical: readonly string[],
): number {
  const shape: LessonShape = {
    core: [],
    exitA: form.map(({ item }) => item),
    exitB: [],
    review: [],
    critical: [...critical],
    variants: {},
    passShare,
  };
  const walk = (left: readonly Outcomes[], attempts: readonly Attempt[]): number => {
    const [next, ...rest] = left;
    if (!next) {
      const progress = progressOf(attempts, shape);
      return progress.state === 'done' && progress.passed ? 1 : 0;
    }
    return next.shares.reduce(
      (sum, { share, chance }) =>
        sum + chance * walk(rest, [...attempts, answered(next.item, share)]),
      0,
    );
  };
  return walk(form, []);
}
