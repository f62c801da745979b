import { gradePick, gradeTicks, sayPicks } from '../../domain/options.ts';
import type { Score } from '../../domain/score.ts';
import type { ChoiceSpec } from './schema.ts';

/** The ids picked; at most one unless the mode is `many`. */
export type ChoiceAnswer = string[];

export const gradeChoice = (spec: ChoiceSpec, answer: ChoiceAnswer): Score =>
  spec.mode === 'many' ? gradeTicks(spec, answer) : gradePick(spec, answer[0] ?? null);

export const sayChoice = (spec: ChoiceSpec, answer: ChoiceAnswer): string => sayPicks(spec, answer);
