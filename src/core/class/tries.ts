import type { Attempt } from '../progress/attempt.ts';
import { isOfOldLook } from '../questions/looked-like-one.ts';
import type { ClassLesson, ClassLessons } from './lesson.ts';
import type { ClassResults, ListedPupil } from './work.ts';

/** A pupil's first answer to a question, without help from feedback. */
export type FirstTry = { pupil: ListedPupil; lesson: ClassLesson; item: string; attempt: Attempt };

export const isRight = ({ earned, total }: Attempt): boolean => earned === total;

/**
 * Returns every first answer of a class, each pupil's in the order given. Left out: sensitive
 * lessons, unknown lessons and questions, answers stored only as “done”, and questions that looked
 * like a single choice.
 */
export function firstTries({ pupils, byPupil }: ClassResults, lessons: ClassLessons): FirstTry[] {
  return pupils.flatMap((pupil) =>
    [...byPupil.get(pupil.id)!].flatMap(([id, { attempts }]) => {
      const lesson = lessons.get(id);
      if (!lesson || lesson.shape.sensitive) return [];
      const seen = new Set<string>();
      return attempts
        .filter((attempt) => {
          const { item, answer } = attempt;
          if (
            answer === undefined ||
            !Object.hasOwn(lesson.items, item) ||
            seen.has(item) ||
            isOfOldLook(attempt)
          )
            return false;
          seen.add(item);
          return true;
        })
        .map((attempt) => ({ pupil, lesson, item: attempt.item, attempt }));
    }),
  );
}

/**
 * Returns whether an answer is not counted as a first try, so that the totals are lower than what
 * was done.
 */
export const leavesOut = ({ pupils, byPupil }: ClassResults): boolean =>
  pupils.some((pupil) =>
    [...byPupil.get(pupil.id)!.values()].some(({ attempts }) => attempts.some(isOfOldLook)),
  );
