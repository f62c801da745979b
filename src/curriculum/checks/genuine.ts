import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import type { TruthCase } from '#core/questions/discrimination.ts';
import type { Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { learnedPerWay, type Rule } from './rule.ts';

/** Too few genuine ones teach to distrust, too few traps to trust. */
const MIN = 0.4;
const MAX = 0.6;

export type TruthSet = { id: string; spec: AnySpec; cases: TruthCase[] };

/** The sets of a way in which traps and genuine ones are told apart, as their kinds say. */
export const truthSets = ({ items }: Track): TruthSet[] =>
  Object.entries(items).flatMap(([id, spec]) => {
    const cases = kinds.get(spec.kind)!.tellsApart?.cases(spec) ?? [];
    // One case is no set: nothing stands beside it.
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
