import { UNSURE } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import type { ReflectSpec } from './schema.ts';

/** The tapped id; empty before a tap. Only in the tab. */
export type ReflectAnswer = string[];

/**
 * Grades every answer as complete and right. The score has the answer's kind reply, but not the
 * answer.
 */
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

/** Returns '': the attempt does not record the feeling. */
export const sayReflect = (): string => '';
