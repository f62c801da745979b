import { isAnswerOf } from '../questions/answer-shape.ts';
import type { Attempt } from '../progress/attempt.ts';
import { DONE } from '../progress/progress.ts';
import { itemOf, type ClassLesson, type ClassLessons } from './lesson.ts';

/**
 * One answer of one pupil. The same answer by two channels is one answer (`answerKey`). `id` is the
 * attempt's id in the book. In collections of older copies it is the id from the pupil's computer,
 * without the prefix of pupil and profile.
 */
type AnswerRecord = { kind: 'answer'; id: string; pupil: string; attempt: Attempt };

export type Tries = { right: number; of: number };

/**
 * Summary of a lesson from a channel that does not bring answers: a printed sheet, a mark for “done
 * on paper”, or a later channel with less detail. A field is present only if the channel carried
 * it; an absent one is unknown and never guessed.
 */
type Carried = {
  lesson: string;
  /** Something was answered. */
  isStarted?: true;
  /** The core activity was done, with or without computers. */
  isCoreDone?: true;
  /** The whole lesson was done. */
  isDone?: true;
  /** Passed or not; only with `isDone`. */
  isPassed?: boolean;
  isFirm?: true;
  first?: Tries;
  best?: Tries;
};
export type SummaryRecord = Carried & { kind: 'carried'; id: string; pupil: string };

export type Phase = 'before' | 'after';

/** Hands raised in front of the projector, counted by option. They belong to no single pupil. */
export type HandCountRecord = {
  kind: 'hands';
  id: string;
  lesson: string;
  item: string;
  phase: Phase;
  counts: Readonly<Record<string, number>>;
};

/** Families who talked at home, by the hands counted the next morning. */
export type FamiliesRecord = { kind: 'families'; id: string; lesson: string; families: number };

export type ClassRecord = AnswerRecord | SummaryRecord | HandCountRecord | FamiliesRecord;

/**
 * Replaces the content of an answer. That there was an answer is needed (`first-tries.ts`); its
 * content stays on the pupil's device.
 */
export const GIVEN = 'given';
/** Replaces an answer without the shape of its kind. Figures skip it; the board names the card. */
export const UNREAD = 'unread';

/** Returns the answer as a book may store it. Never throws. */
export const soundAnswer = ({ kind, answer }: Pick<Attempt, 'kind' | 'answer'>): unknown =>
  answer === undefined || answer === GIVEN || isAnswerOf(kind, answer) ? answer : UNREAD;

/**
 * Returns an answer's key in a book: pupil, profile and id. So a pupil who sends rows with the ids
 * of another pupil's answers takes nothing from that pupil.
 */
export function answerKey(pupil: string, { profile, id }: Pick<Attempt, 'profile' | 'id'>): string {
  const before = `${pupil}.${profile}.`;
  return id.startsWith(before) ? id : before + id;
}

/** The longest key that a book accepts (`read-book.ts`). */
export const MAX_ID_LENGTH = 200;

export type RedactionResult =
  | { state: 'admitted'; record: AnswerRecord }
  | { state: 'left'; why: 'newer-lesson' | 'sensitive' | 'odd' };

/**
 * Redacts an answer for a class's book, whichever channel it came by: it keeps what a teacher needs
 * to teach, and no more. Words of a pupil are removed; picks stay only where traps are told from
 * genuine cases; of a sensitive lesson only “done” stays. An unknown lesson may be a sensitive one,
 * so all of it is left out.
 */
export function redactAttempt(
  attempt: Attempt,
  pupil: string,
  lessons: ClassLessons,
): RedactionResult {
  const lesson = lessons.get(attempt.lesson);
  if (!lesson) return { state: 'left', why: 'newer-lesson' };
  if (lesson.shape.sensitive && attempt.item !== DONE) return { state: 'left', why: 'sensitive' };
  const id = answerKey(pupil, attempt);
  if (id.length > MAX_ID_LENGTH) return { state: 'left', why: 'odd' };
  return {
    state: 'admitted',
    record: { kind: 'answer', id, pupil, attempt: { ...withoutWords(attempt, lesson), id } },
  };
}

function withoutWords({ said: _, answer, ...attempt }: Attempt, lesson: ClassLesson): Attempt {
  if (lesson.shape.sensitive) {
    const { misconception: __, unsure: ___, ...done } = attempt;
    return { ...done, earned: 1, total: 1, hints: 0 };
  }
  if (answer === undefined) return attempt;
  return {
    ...attempt,
    answer: itemOf(lesson, attempt.item)?.cases
      ? soundAnswer({ kind: attempt.kind, answer })
      : GIVEN,
  };
}
