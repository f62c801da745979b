import { mergeAttempts, type Attempt } from './attempt.ts';
import { daysFrom, type Clock } from '../text/calendar.ts';
import { bestOf, countedNow, progressOf, type LessonShape } from './progress.ts';

/** Days after “đạt” from which right reviews make it “vững”. */
const FIRM_AFTER_DAYS = 21;
const FIRM_SHARE = 0.8;

/**
 * Returns the index of the attempt that passed the lesson; −1 while none has. More attempts never
 * undo a pass (`bestOf`), so a binary search finds it; computing progress after each of ten
 * thousand attempts takes seconds.
 */
function firstPass(attempts: readonly Attempt[], shape: LessonShape): number {
  const isPassed = (count: number): boolean => {
    const progress = progressOf(attempts.slice(0, count), shape);
    return progress.state === 'done' && progress.passed;
  };
  if (!isPassed(attempts.length)) return -1;
  let [without, passing] = [0, attempts.length];
  while (passing - without > 1) {
    const middle = (without + passing) >> 1;
    if (isPassed(middle)) passing = middle;
    else without = middle;
  }
  return passing - 1;
}

/**
 * Returns whether a lesson is “vững” (`content/rules.md` D.3): 80 % on its reviews, 21 days or more
 * after it was passed. A later slip never undoes it. Does not apply to a sensitive lesson, which
 * stores only “done”.
 */
export function isMastered(
  attempts: readonly Attempt[],
  shape: LessonShape,
  clock: Clock,
): boolean {
  if (shape.sensitive || shape.review.length === 0) return false;
  const all = countedNow(mergeAttempts([...attempts]), shape);
  const days = daysFrom(all, clock);
  // Most answers of a class are given within days; then the slow search for the pass is skipped.
  let [earliest, latest] = [Infinity, -Infinity];
  for (const day of days.values()) {
    earliest = Math.min(earliest, day);
    latest = Math.max(latest, day);
  }
  if (latest < earliest + FIRM_AFTER_DAYS) return false;
  const passedAt = firstPass(all, shape);
  if (passedAt < 0) return false;
  const from = days.get(all[passedAt]!.id)! + FIRM_AFTER_DAYS;
  const best = bestOf(
    all.filter(
      (attempt, at) =>
        at > passedAt && days.get(attempt.id)! >= from && shape.review.includes(attempt.item),
    ),
  );
  if (best.size < shape.review.length) return false;
  return [...best.values()].reduce((sum, share) => sum + share, 0) >= FIRM_SHARE * best.size;
}
