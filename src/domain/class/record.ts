import type { Attempt } from '../attempt.ts';
import { DONE } from '../progress.ts';
import type { ClassLesson, ClassLessons } from './lesson.ts';

/** One answer of one child. `id` is the attempt's: the same answer by two ways is one answer. */
export type AnswerRecord = { kind: 'answer'; id: string; pupil: string; attempt: Attempt };

export type Tries = { right: number; of: number };

/**
 * What a way says of a lesson that does not bring its answers: a printed sheet, a mark for “done on paper”, and whatever comes
 * later with less in it. Each part is there only when the way carried it; what is absent is not known, and is never guessed.
 */
export type Carried = {
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
export type CarriedRecord = Carried & { kind: 'carried'; id: string; pupil: string };

export type Phase = 'before' | 'after';

/** Hands raised in front of the projector: how many chose what. Of nobody in particular. */
export type HandsRecord = {
  kind: 'hands';
  id: string;
  lesson: string;
  item: string;
  phase: Phase;
  counts: Readonly<Record<string, number>>;
};

/** Families who talked at home, as the teacher counted hands the next morning. */
export type FamiliesRecord = { kind: 'families'; id: string; lesson: string; families: number };

export type ClassRecord = AnswerRecord | CarriedRecord | HandsRecord | FamiliesRecord;

/** Stands where an answer was: that there was one is needed (`first-tries.ts`), what it was stays on the pupil's device. */
export const GIVEN = 'given';

export type Admitted =
  { state: 'admitted'; record: AnswerRecord } | { state: 'left'; why: 'newer-lesson' | 'sensitive' };

/**
 * The door into a class's book, whatever way an answer came: what a teacher needs to teach, and no more. No words a child wrote,
 * no pick but where traps are told from genuine ones, of a sensitive lesson “done” alone. A lesson this copy does not know may
 * be a sensitive one, so nothing of it comes in.
 */
export function admit(attempt: Attempt, pupil: string, lessons: ClassLessons): Admitted {
  const lesson = lessons.get(attempt.lesson);
  if (!lesson) return { state: 'left', why: 'newer-lesson' };
  if (lesson.shape.sensitive && attempt.item !== DONE) return { state: 'left', why: 'sensitive' };
  return {
    state: 'admitted',
    record: { kind: 'answer', id: attempt.id, pupil, attempt: withoutWords(attempt, lesson) },
  };
}

function withoutWords({ said: _, answer, ...attempt }: Attempt, { items, shape }: ClassLesson): Attempt {
  if (shape.sensitive) {
    const { misconception: __, unsure: ___, ...done } = attempt;
    return { ...done, earned: 1, total: 1, hints: 0 };
  }
  if (answer === undefined) return attempt;
  return { ...attempt, answer: items[attempt.item]?.cases ? answer : GIVEN };
}
