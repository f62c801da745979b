import { useLayoutEffect, useState } from 'preact/hooks';
import type { CourseMarks } from '#core/teaching/course.ts';
import { courseMarks, keepCourseMarks } from '../state/course-marks.ts';

/**
 * Returns the marks of a course on this device. The built page shows none; they are read after
 * hydration but before paint, so that a finished course never flashes as unfinished.
 */
export function useMarks(course: string) {
  const [marks, setMarks] = useState<CourseMarks>({});
  const [isKept, setKept] = useState(true);
  useLayoutEffect(() => setMarks(courseMarks(course)), [course]);
  const keep = (next: CourseMarks) => {
    setMarks(next);
    setKept(keepCourseMarks(course, next).state === 'kept');
  };
  return { marks, isKept, keep };
}
