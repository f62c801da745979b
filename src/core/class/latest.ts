import { isUndone, type ClassBook } from './book.ts';
import type { ClassLessons } from './lesson.ts';

/**
 * The lesson the class had last: what most of the newest taking is about. Null while nothing came.
 */
export function latestLesson(book: ClassBook, lessons: ClassLessons): string | null {
  const newest = Object.values(book.takings)
    .filter(({ id }) => !isUndone(book, id))
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
  for (const { records } of newest) {
    const counts = new Map<string, number>();
    for (const record of Object.values(records)) {
      const lesson = record.kind === 'answer' ? record.attempt.lesson : record.lesson;
      if (lessons.has(lesson)) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
    }
    const [most] = [...counts].sort(
      (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
    );
    if (most) return most[0];
  }
  return null;
}
