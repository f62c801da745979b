import type { Attempt } from './attempt.ts';
import { firstTriesOf, type FirstTries } from './first-tries.ts';
import { bestOf, countedNow, progressOf, type LessonShape } from './progress.ts';

/**
 * A step of a lesson as its page in the book shows it: only read, the exit check, or the question
 * that is answered there.
 */
export type BookStep = { does: 'read' } | { does: 'exit' } | { does: 'answer'; item: string };

/** What the child's book must know of a lesson; comes from the build. Never a sensitive one. */
export type BookLesson = {
  lesson: string;
  band: string;
  title: string;
  /** From the site's root. */
  picture?: string;
  motif: string;
  /** Grades 1–5 stamp a page, grades 6–12 sign it. */
  isStamped: boolean;
  /** Grades 1–3: each of its texts has a clip. */
  isHeard: boolean;
  /** The sentence of the day, in the child's words. */
  says: string;
  /** What was practised, in the child's words. */
  did: string;
  /** The step its first scene is in. */
  begins: number;
  /** What can be played again. */
  plays: { step: number; title: string }[];
  steps: BookStep[];
  shape: LessonShape;
};

/**
 * A row of cloth: woven with the module's motif where something was done, in plain weave where it
 * was read, bare where neither.
 */
export type Row = 'motif' | 'tabby' | 'bare';

/**
 * A page of the book. `first`: what was right at once, where a lesson says so (`first-tries.ts`).
 */
export type BookPage = {
  lesson: BookLesson;
  isDone: boolean;
  first: FirstTries | null;
  rows: Row[];
};

/** Rows for the steps of a lesson, in order; `answered` holds the questions that were. */
export const rowsOf = (
  steps: readonly BookStep[],
  answered: ReadonlySet<string>,
  isDone: boolean,
): Row[] =>
  steps.map((step) => {
    if (step.does === 'read') return 'tabby';
    return (step.does === 'exit' ? isDone : answered.has(step.item)) ? 'motif' : 'bare';
  });

/**
 * The pages a pupil's answers make, in the order in which their lessons were begun. Order and
 * repetition of attempts do not matter.
 */
export function buildPortfolioPages(
  attempts: readonly Attempt[],
  lessons: readonly BookLesson[],
): BookPage[] {
  const pages = lessons.flatMap((lesson) => {
    const own = attempts.filter((attempt) => attempt.lesson === lesson.lesson);
    const progress = progressOf(own, lesson.shape);
    // A review question asked in a later lesson begins none.
    const inLesson = own.filter(({ use }) => use !== 'review');
    if (progress.state === 'not-started' || inLesson.length === 0) return [];
    const isDone = progress.state === 'done';
    const answered = new Set(bestOf(countedNow(own, lesson.shape)).keys());
    return [
      {
        begunAt: Math.min(...inLesson.map(({ seq }) => seq)),
        page: {
          lesson,
          isDone,
          first: isDone ? firstTriesOf(own, lesson.shape) : null,
          rows: rowsOf(lesson.steps, answered, isDone),
        },
      },
    ];
  });
  return pages.sort((one, other) => one.begunAt - other.begunAt).map(({ page }) => page);
}
