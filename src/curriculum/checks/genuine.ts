import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import type { TruthCase } from '#core/questions/discrimination.ts';
import type { Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { learnedPerWay, type Rule } from './rule.ts';

/** Too few genuine cases teach distrust, too few traps teach trust. */
const MIN = 0.4;
const MAX = 0.6;

export type TruthSet = { id: string; spec: AnySpec; cases: TruthCase[] };

/**
 * Returns the sets of a track in which traps are told from genuine cases, as defined by their
 * kinds.
 */
export const truthSets = ({ items }: Track): TruthSet[] =>
  Object.entries(items).flatMap(([id, spec]) => {
    const cases = kinds.get(spec.kind)!.tellsApart?.cases(spec) ?? [];
    // A single case is not a set: there is nothing to compare it with.
    return cases.length < 2 ? [] : [{ id, spec, cases }];
  });

export const genuineIn = (cases: readonly TruthCase[]): number =>
  cases.filter(({ truth }) => truth === 'genuine').length;

const isHalfGenuine = (cases: readonly TruthCase[]): boolean => {
  const share = genuineIn(cases) / cases.length;
  return share >= MIN && share <= MAX;
};

export const genuineRules: Rule[] = [
  learnedPerWay('genuine-share', (way) =>
    truthSets(way)
      .filter(({ cases }) => !isHalfGenuine(cases))
      .map(({ id, cases }): Violation => ({
        file: way.file.items,
        id,
        field: 'cases',
        message: `${genuineIn(cases)} trong ${cases.length} mục là thật; cần 40–60 %: thật ít quá thì các em học ngờ, bẫy ít quá thì học tin.`,
      })),
  ),
];
