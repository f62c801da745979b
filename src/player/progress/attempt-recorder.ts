import type { NewAttempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import type { Scored } from '#core/questions/score.ts';
import { $quiet } from './attempts.ts';
import { keep } from './answer-writer.ts';
import { seated, type Seat } from '../profiles/active-profile.ts';

export type Answered = {
  seat?: Seat;
  lesson: string;
  item: string;
  kind: string;
  use: string;
  hash: string;
  answer: unknown;
  said: string;
  scored: Scored;
  hints: number;
  keeps: 'answer' | 'done';
};

/** Of a kind that keeps only “done”, nothing of the answer is left in the record. */
function attemptFrom(answered: Answered, profile: string): NewAttempt {
  const { lesson, item, kind, use, hash, answer, said, scored, hints, keeps } = answered;
  const base = {
    v: 1 as const,
    id: newId(),
    profile,
    lesson,
    item,
    kind,
    use,
    spec: hash,
    at: Date.now(),
  };
  if (keeps === 'done') return { ...base, earned: 1, total: 1, hints: 0 };
  const unsure = scored.verdict === 'wrong' && !scored.misconception;
  return {
    ...base,
    answer,
    said,
    earned: scored.earned,
    total: scored.total,
    hints,
    ...(unsure ? { unsure: true as const } : {}),
    ...(scored.misconception ? { misconception: scored.misconception } : {}),
  };
}

/**
 * Puts one answer of a seat into the queue and returns its attempt id at once; `$queue` tells what
 * becomes of it.
 * Never throws and never waits: feedback must not hang on a slow disk. Of a sensitive lesson
 * (`data-quiet`) nothing is kept but in this tab's memory, and there is no saving to show: the id
 * is ''.
 */
export function recordAttempt(answered: Answered): string {
  const isQuiet = document.documentElement.dataset.quiet === answered.lesson;
  // Sitting down writes an id into web storage: not even that is done for an answer nobody keeps.
  const attempt = attemptFrom(answered, isQuiet ? '' : (answered.seat ?? seated()).profile);
  if (isQuiet) {
    $quiet.set([...$quiet.get(), { ...attempt, seq: 0 }]);
    return '';
  }
  void keep(attempt);
  return attempt.id;
}
