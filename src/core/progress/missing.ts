import type { Attempt } from './attempt.ts';
import { bestOf, countedNow, nextForm, type LessonShape } from './progress.ts';

/** What a lesson lacks to be done: items of its core, and questions of the form a pupil takes. */
export type Missing = { core: string[]; exit: string[] };

/** Returns the items of a list that were never answered, rightly or not. */
export function openOf(
  items: readonly string[],
  attempts: readonly Attempt[],
  shape: Pick<LessonShape, 'retired'>,
): string[] {
  const answered = bestOf(countedNow(attempts, shape));
  return items.filter((item) => !answered.has(item));
}

/** Returns what a lesson lacks; of a sensitive lesson only the questions at its end. */
export function missingOf(attempts: readonly Attempt[], shape: LessonShape): Missing {
  const open = (items: readonly string[]) => openOf(items, attempts, shape);
  const core = shape.sensitive ? [] : open(shape.practice ?? shape.core);
  const isFormDone = [shape.exitA, shape.exitB].some(
    (form) => form.length > 0 && open(form).length === 0,
  );
  return { core, exit: isFormDone || shape.practice ? [] : open(nextForm(attempts, shape)) };
}
