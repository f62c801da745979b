import { useLayoutEffect, useState } from 'preact/hooks';
import type { CourseMarks } from '#core/teaching/course.ts';
import { courseMarks, keepCourseMarks } from '../state/course-marks.ts';

/**
 * What was done of a course on this device. The page as built shows none of it: nothing is read
 * before it wakes, and then before it is drawn, so that a finished course never says for a moment
 * that all is still to do.
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
