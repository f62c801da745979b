import { gradePick, sayPicks, UNSURE } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import { severalOf } from '#core/questions/several.ts';
import { gradeTicks } from '#core/questions/ticks.ts';
import type { ChoiceSpec } from './schema.ts';

/** The ids of the picks; at most one unless the mode is `many`. */
export type ChoiceAnswer = string[];

/** Grades a choice. If the number of picks is given, an answer has exactly so many. */
export function gradeChoice(spec: ChoiceSpec, answer: ChoiceAnswer): Score {
  const several = severalOf(spec);
  if (!several) return gradePick(spec, answer[0] ?? null);
  const ticked = spec.options.filter(({ id }) => answer.includes(id)).length;
  const lacking = several.count === null || answer.includes(UNSURE) ? 0 : several.count - ticked;
  return lacking === 0
    ? gradeTicks(spec, answer)
    : { state: 'not-ready', missing: Math.abs(lacking) };
}

export const sayChoice = (spec: ChoiceSpec, answer: ChoiceAnswer): string => sayPicks(spec, answer);
