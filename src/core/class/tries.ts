import type { Attempt } from '../progress/attempt.ts';
import { isOfOldLook } from '../questions/looked-like-one.ts';
import type { ClassLesson, ClassLessons } from './lesson.ts';
import type { ClassResults, ListedPupil } from './work.ts';

/** A child's first answer to a question: what it could do at once. */
export type FirstTry = { pupil: ListedPupil; lesson: ClassLesson; item: string; attempt: Attempt };

export const isRight = ({ earned, total }: Attempt): boolean => earned === total;

/**
 * Every first answer of a class, each child's in the order they were given. Of sensitive lessons,
 * of lessons and questions this copy does not know, of what keeps only “done”, and of questions
 * that looked as if they wanted one pick there is none.
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
 * Whether something that was answered is no first try here, so that what is counted is fewer than
 * was done.
 */
export const leavesOut = ({ pupils, byPupil }: ClassResults): boolean =>
  pupils.some((pupil) =>
    [...byPupil.get(pupil.id)!.values()].some(({ attempts }) => attempts.some(isOfOldLook)),
  );
