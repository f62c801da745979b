/**
 * The finished tasks of a course for adults on this device: by unit, the names of its activities.
 * Answers, counts and persons are not stored.
 */
export type CourseMarks = Readonly<Record<string, readonly string[]>>;

/** A unit and its tasks, which are the activities on its page. */
export type UnitTasks = { id: string; tasks: readonly string[] };

export type UnitState = 'fresh' | 'started' | 'done';

/** Returns the finished tasks of a unit; marks of removed tasks are ignored. */
export const tasksDone = ({ id, tasks }: UnitTasks, marks: CourseMarks): string[] =>
  tasks.filter((task) => marks[id]?.includes(task));

/** Returns the unit's state. It is done when every task on its page is. */
export function unitState(unit: UnitTasks, marks: CourseMarks): UnitState {
  const done = tasksDone(unit, marks).length;
  return done === 0 ? 'fresh' : done < unit.tasks.length ? 'started' : 'done';
}

/**
 * Returns the unit to continue with: the first started one, else the first not done; null when all
 * are done.
 */
export const unitToGoOn = <Unit extends UnitTasks>(
  units: readonly Unit[],
  marks: CourseMarks,
): Unit | null =>
  units.find((unit) => unitState(unit, marks) === 'started') ??
  units.find((unit) => unitState(unit, marks) === 'fresh') ??
  null;

/** Returns the marks with one more task, or the same object if it is already marked. */
export const withTask = (marks: CourseMarks, unit: string, task: string): CourseMarks =>
  marks[unit]?.includes(task) ? marks : { ...marks, [unit]: [...(marks[unit] ?? []), task] };
