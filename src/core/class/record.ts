import { isAnswerOf } from '../questions/answer-shape.ts';
import type { Attempt } from '../progress/attempt.ts';
import { DONE } from '../progress/progress.ts';
import { itemOf, type ClassLesson, type ClassLessons } from './lesson.ts';

/**
 * One answer of one child. The same answer of one child by two ways is one answer (`answerKey`).
 * `id` is the attempt's id in the book; in takings of older copies it is the id that the pupil's
 * computer gave, without child and profile before it.
 */
type AnswerRecord = { kind: 'answer'; id: string; pupil: string; attempt: Attempt };

export type Tries = { right: number; of: number };

/**
 * What a way says of a lesson that does not bring its answers: a printed sheet, a mark for “done on
 * paper”, and whatever comes later with less in it. Each part is there only when the way carried
 * it; what is absent is not known, and is never guessed.
 */
type Carried = {
  lesson: string;
  /** Something was answered. */
  isStarted?: true;
  /** The core activity was done, without machines or with them. */
  isCoreDone?: true;
  /** The whole lesson was done. */
  isDone?: true;
  /** Only with `isDone`: passed or not. */
  isPassed?: boolean;
  isFirm?: true;
  first?: Tries;
  best?: Tries;
};
export type SummaryRecord = Carried & { kind: 'carried'; id: string; pupil: string };

export type Phase = 'before' | 'after';

/** Hands raised in front of the projector: how many chose what. Of nobody in particular. */
export type HandCountRecord = {
  kind: 'hands';
  id: string;
  lesson: string;
  item: string;
  phase: Phase;
  counts: Readonly<Record<string, number>>;
};

/** Families who talked at home, as the teacher counted hands the next morning. */
export type FamiliesRecord = { kind: 'families'; id: string; lesson: string; families: number };

export type ClassRecord = AnswerRecord | SummaryRecord | HandCountRecord | FamiliesRecord;

/**
 * Stands where an answer was: that there was one is needed (`first-tries.ts`), what it was stays on
 * the pupil's device.
 */
export const GIVEN = 'given';
/**
 * Takes the place of an answer that has not the shape its kind gives. Folds skip it; the board
 * names the card.
 */
export const UNREAD = 'unread';

/** The answer as a book may hold it. Never throws. */
export const soundAnswer = ({ kind, answer }: Pick<Attempt, 'kind' | 'answer'>): unknown =>
  answer === undefined || answer === GIVEN || isAnswerOf(kind, answer) ? answer : UNREAD;

/**
 * An answer's name in a book: whose it is, on which profile it was given, and its id there. A pupil
 * who sends rows with ids of another child's answers so takes nothing from that child.
 */
export function answerKey(pupil: string, { profile, id }: Pick<Attempt, 'profile' | 'id'>): string {
  const before = `${pupil}.${profile}.`;
  return id.startsWith(before) ? id : before + id;
}

/** The longest name that a book reads (`read-book.ts`). */
export const MAX_ID_LENGTH = 200;

export type RedactionResult =
  | { state: 'admitted'; record: AnswerRecord }
  | { state: 'left'; why: 'newer-lesson' | 'sensitive' | 'odd' };

/**
 * The door into a class's book, whatever way an answer came: what a teacher needs to teach, and no
 * more. No words a child wrote, no pick but where traps are told from genuine ones, of a sensitive
 * lesson “done” alone. A lesson this copy does not know may be a sensitive one, so nothing of it
 * comes in.
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
