import type { NewAttempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import type { Scored } from '#core/questions/score.ts';
import { $sensitiveAttempts } from './attempts.ts';
import { saveAnswer } from './answer-writer.ts';
import { ensureActiveProfile, type Seat } from '../profiles/active-profile.ts';

export type AttemptInput = {
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

/** Builds the attempt. A kind that keeps only “done” leaves nothing of the answer in it. */
function attemptFrom(answered: AttemptInput, profile: string): NewAttempt {
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
 * Enqueues one answer of a profile and returns its attempt id at once; `$queue` has its save state.
 * Never throws and never waits: feedback must not hang on a slow disk. Answers of a sensitive
 * lesson (`data-quiet`) stay in this tab's memory and have no save status: the id is ''.
 */
export function recordAttempt(answered: AttemptInput): string {
  const isQuiet = document.documentElement.dataset.quiet === answered.lesson;
  // `ensureActiveProfile` writes an id into web storage; skip that for an answer that is not saved.
  const attempt = attemptFrom(
    answered,
    isQuiet ? '' : (answered.seat ?? ensureActiveProfile()).profile,
  );
  if (isQuiet) {
    $sensitiveAttempts.set([...$sensitiveAttempts.get(), { ...attempt, seq: 0 }]);
    return '';
  }
  void saveAnswer(attempt);
  return attempt.id;
}
