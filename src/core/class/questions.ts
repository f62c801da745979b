import { MIN_GROUP_SIZE, type ClassLessons } from './lesson.ts';
import { firstTries, isRight } from './tries.ts';
import type { ClassResults } from './work.ts';

/** A question, and how many pupils answered it fully at the first try. */
export type QuestionFigure = {
  lesson: string;
  item: string;
  label: string;
  right: number;
  of: number;
};

/** With fewer answers a question is not called hard. */
const MIN_ANSWERS = 3;

/**
 * Returns the questions with the fewest right first answers, hardest first. Questions that all
 * could answer are left out.
 */
export function hardestQuestions(
  work: ClassResults,
  lessons: ClassLessons,
  most = 5,
): QuestionFigure[] {
  const figures = new Map<string, QuestionFigure>();
  for (const { lesson, item, attempt } of firstTries(work, lessons)) {
    const name = `${lesson.id}/${item}`;
    const label = lesson.items[item]!.label;
    const figure = figures.get(name) ?? { lesson: lesson.id, item, label, right: 0, of: 0 };
    figures.set(name, {
      ...figure,
      right: figure.right + Number(isRight(attempt)),
      of: figure.of + 1,
    });
  }
  const least = (id: string) => (lessons.get(id)!.isGuarded ? MIN_GROUP_SIZE : MIN_ANSWERS);
  return [...figures.values()]
    .filter(({ lesson, right, of }) => of >= least(lesson) && right < of)
    .sort(
      (a, b) =>
        a.right / a.of - b.right / b.of ||
        b.of - a.of ||
        (a.lesson + a.item < b.lesson + b.item ? -1 : 1),
    )
    .slice(0, most);
}
