import { useEffect, useState } from 'preact/hooks';
import type { CourseMarks } from '../../../domain/course.ts';
import { courseMarks, keepCourseMarks } from '../../../state/course-marks.ts';

/** What was done of a course on this device. The page as built shows none of it: nothing is read before it wakes. */
export function useMarks(course: string) {
  const [marks, setMarks] = useState<CourseMarks>({});
  const [isKept, setKept] = useState(true);
  useEffect(() => setMarks(courseMarks(course)), [course]);
  const keep = (next: CourseMarks) => {
    setMarks(next);
    setKept(keepCourseMarks(course, next).state === 'kept');
  };
  return { marks, isKept, keep };
}
