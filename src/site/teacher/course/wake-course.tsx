import { hydrate, type ComponentType } from 'preact';
import { rootPath } from '#player/hydrate/page-data.ts';
import { CourseCertificate } from './CourseCertificate.tsx';
import { CourseTasks } from './CourseTasks.tsx';
import { CourseUnits } from './CourseUnits.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a part is given is its own; the page's JSON has it
const parts: Record<string, ComponentType<any>> = {
  units: CourseUnits,
  tasks: CourseTasks,
  certificate: CourseCertificate,
};

/**
 * Hydrates the parts of a course's page that depend on this device. Opens no database, since only
 * marks are stored.
 */
export function wakeCourse(roots: Iterable<HTMLElement>): void {
  for (const root of roots) {
    const Part = parts[root.dataset.course!]!;
    const props = JSON.parse(root.dataset.props!) as object;
    hydrate(<Part {...props} base={rootPath()} />, root);
    root.dataset.awake = '';
  }
}
