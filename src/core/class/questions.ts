import { MIN_GROUP_SIZE, type ClassLessons } from './lesson.ts';
import { firstTries, isRight } from './tries.ts';
import type { ClassResults } from './work.ts';

/** A question, and how many children answered it whole at the first press. */
export type QuestionFigure = {
  lesson: string;
  item: string;
  label: string;
  right: number;
  of: number;
};

/** Of fewer answers a question is not called hard. */
const MIN_ANSWERS = 3;

/**
 * The questions fewest could answer at once, hardest first. Those that all could are not among
 * them.
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
      (one, other) =>
        one.right / one.of - other.right / other.of ||
        other.of - one.of ||
        (one.lesson + one.item < other.lesson + other.item ? -1 : 1),
    )
    .slice(0, most);
}
