import type { Attempt } from './attempt.ts';
import { formTriesOf, type FormTries } from './first-tries.ts';
import { bestOf, countedNow, progressOf, type LessonShape } from './progress.ts';

/**
 * A step of a lesson on its portfolio page: only reading, the exit check, or the question answered
 * there.
 */
export type BookStep = { does: 'read' } | { does: 'exit' } | { does: 'answer'; item: string };

/** Facts about a lesson for the portfolio, from the build. Never a sensitive lesson. */
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
  /** The sentence of the day, in the pupil's words. */
  says: string;
  /** The practised skills, in the pupil's words. */
  did: string;
  /** The step of its first scene. */
  begins: number;
  /** Activities that can be played again. */
  plays: { step: number; title: string }[];
  steps: BookStep[];
  shape: LessonShape;
};

/**
 * A row of cloth: the module's motif for a step that was done, plain weave for one that was read,
 * bare for neither.
 */
export type Row = 'motif' | 'tabby' | 'bare';

/**
 * A page of the portfolio. `score`: the result of the last questions, where a lesson has one
 * (`first-tries.ts`).
 */
export type BookPage = {
  lesson: BookLesson;
  isDone: boolean;
  score: FormTries | null;
  rows: Row[];
};

/**
 * Returns the rows for the steps of a lesson, in order; `answered` contains the answered questions.
 */
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
 * Returns the portfolio pages for a pupil's answers, in the order in which lessons were begun.
 * Order and repetition of attempts do not matter.
 */
export function buildPortfolioPages(
  attempts: readonly Attempt[],
  lessons: readonly BookLesson[],
): BookPage[] {
  const pages = lessons.flatMap((lesson) => {
    const lessonAttempts = attempts.filter((attempt) => attempt.lesson === lesson.lesson);
    const progress = progressOf(lessonAttempts, lesson.shape);
    // A review question asked in a later lesson does not begin its own lesson.
    const inLesson = lessonAttempts.filter(({ use }) => use !== 'review');
    if (progress.state === 'not-started' || inLesson.length === 0) return [];
    const isDone = progress.state === 'done';
    const answered = new Set(bestOf(countedNow(lessonAttempts, lesson.shape)).keys());
    return [
      {
        begunAt: Math.min(...inLesson.map(({ seq }) => seq)),
        page: {
          lesson,
          isDone,
          score: isDone ? formTriesOf(lessonAttempts, lesson.shape) : null,
          rows: rowsOf(lesson.steps, answered, isDone),
        },
      },
    ];
  });
  return pages.sort((a, b) => a.begunAt - b.begunAt).map(({ page }) => page);
}
