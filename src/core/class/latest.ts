import { isUndone, type ClassBook } from './book.ts';
import type { ClassLessons } from './lesson.ts';

/**
 * Returns the latest lesson of the class: the one with most records in the newest collection. Null
 * while there are no results.
 */
export function latestLesson(book: ClassBook, lessons: ClassLessons): string | null {
  const newest = Object.values(book.takings)
    .filter(({ id }) => !isUndone(book, id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  for (const { records } of newest) {
    const counts = new Map<string, number>();
    for (const record of Object.values(records)) {
      const lesson = record.kind === 'answer' ? record.attempt.lesson : record.lesson;
      if (lessons.has(lesson)) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (most) return most[0];
  }
  return null;
}
