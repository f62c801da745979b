import { UNSURE } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import type { ReflectSpec } from './schema.ts';

/** The id tapped; empty until one is. Lives in the tab only. */
export type ReflectAnswer = string[];

/** Any answer is a whole one. It carries its kind reply and says nothing of which it was. */
export function gradeReflect(spec: ReflectSpec, answer: ReflectAnswer): Score {
  const met = answer[0] === UNSURE ? spec.unsure : spec.options.find(({ id }) => id === answer[0]);
  if (!met) return { state: 'not-ready', missing: 1 };
  return {
    state: 'scored',
    earned: 1,
    total: 1,
    verdict: 'right',
    feedback: [met.feedback],
    perOption: {},
  };
}

/** The record says nothing of what was felt. */
export const sayReflect = (): string => '';
