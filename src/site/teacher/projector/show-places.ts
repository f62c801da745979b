import type { LessonOnPage } from '../../lesson/lesson-on-page.ts';
import { nameOfStep, stepNames, whereIs } from '#curriculum/step-names.ts';

/**
 * Returns the attributes of a projector screen: its position, its label in the bar, and the number
 * a teacher types to go there.
 */
export function screenOf({ content: { steps, lang } }: LessonOnPage, place: number) {
  const { kind, n } = stepNames(steps)[place - 1]!;
  return {
    'data-step': place,
    'data-where': whereIs(steps, place, lang) || nameOfStep(steps, place, lang),
    'data-number': kind === 'step' ? n : undefined,
  };
}

/** Returns the prefix of a screen's title: the step's number, or “Ôn 1”. */
export function labelOf({ content: { steps, lang } }: LessonOnPage, place: number): string {
  const { kind, n } = stepNames(steps)[place - 1]!;
  return kind === 'step' ? String(n) : nameOfStep(steps, place, lang);
}
