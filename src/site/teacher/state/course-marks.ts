import type { CourseMarks } from '#core/teaching/course.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** Marks that could not be stored: they last as long as the page. */
const unkept = new Map<string, CourseMarks>();

const isMarks = (kept: unknown): kept is CourseMarks =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every(
    (tasks) => Array.isArray(tasks) && tasks.every((task) => typeof task === 'string'),
  );

/** Returns the tasks of a course done here; none if nothing is stored or it cannot be read. */
export function courseMarks(course: string): CourseMarks {
  const here = unkept.get(course);
  if (here) return here;
  try {
    const kept: unknown = JSON.parse(safeLocalStorage.read(localKeys.course + course) ?? '{}');
    return isMarks(kept) ? kept : {};
  } catch {
    return {};
  }
}

/** Stores the marks of a course; without any, removes the key. */
export function keepCourseMarks(course: string, marks: CourseMarks): { state: 'kept' | 'refused' } {
  const text = Object.keys(marks).length === 0 ? null : JSON.stringify(marks);
  const isKept = safeLocalStorage.write(localKeys.course + course, text);
  if (isKept) unkept.delete(course);
  else unkept.set(course, marks);
  return { state: isKept ? 'kept' : 'refused' };
}
