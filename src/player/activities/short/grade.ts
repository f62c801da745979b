import { verdictFrom, type Score } from '#core/questions/score.ts';
import type { ShortSpec } from './schema.ts';

/**
 * What was typed, whether the model was looked at, and what the pupil ticked. Lives in the tab
 * only.
 */
export type ShortAnswer = { text: string; shown: boolean; ticked: string[] };

/**
 * The pupil grades, by ticking. Not ready without words, before the model was seen, or with nothing
 * ticked; what is left unticked comes back as the next step. The words themselves are looked at by
 * nobody, this function included.
 */
export function gradeShort(spec: ShortSpec, { text, shown, ticked }: ShortAnswer): Score {
  const has = spec.checks.filter(({ id }) => ticked.includes(id));
  if (text.trim() === '' || !shown || has.length === 0) return { state: 'not-ready', missing: 1 };
  const lacks = spec.checks.filter((each) => !has.includes(each));
  return {
    state: 'scored',
    earned: has.length,
    total: spec.checks.length,
    verdict: verdictFrom(has.length, spec.checks.length),
    feedback: lacks.length > 0 ? lacks.map((each) => each.text) : [spec.model],
    perOption: {},
  };
}

/** The record says nothing of what was written. */
export const sayShort = (): string => '';
