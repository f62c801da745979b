import { verdictFrom, type Score } from '#core/questions/score.ts';
import type { ShortSpec } from './schema.ts';

/** The typed text, whether the model was opened, and the ticks. Only in the tab. */
export type ShortAnswer = { text: string; shown: boolean; ticked: string[] };

/**
 * Grades by the pupil's ticks. Not ready without text, before the model was opened, or without a
 * tick; unticked checks are the next step. The text itself is never evaluated.
 */
export function gradeShort(spec: ShortSpec, { text, shown, ticked }: ShortAnswer): Score {
  const has = spec.checks.filter(({ id }) => ticked.includes(id));
  if (text.trim() === '' || !shown || has.length === 0) return { state: 'not-ready', missing: 1 };
  const lacks = spec.checks.filter((point) => !has.includes(point));
  return {
    state: 'scored',
    earned: has.length,
    total: spec.checks.length,
    verdict: verdictFrom(has.length, spec.checks.length),
    feedback: lacks.length > 0 ? lacks.map((point) => point.text) : [spec.model],
    perOption: {},
  };
}

/** Returns '': the attempt does not record the text. */
export const sayShort = (): string => '';
