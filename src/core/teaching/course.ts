/**
 * Which tasks of a course for adults were done on this device: by unit, the names of its
 * activities. Nothing of what was answered, of how often, of who answered.
 */
export type CourseMarks = Readonly<Record<string, readonly string[]>>;

/** A unit as far as marks go: its tasks are the activities on its page. */
export type UnitTasks = { id: string; tasks: readonly string[] };

export type UnitState = 'fresh' | 'started' | 'done';

/** The tasks of a unit that are done; a mark of a task that is asked no more counts for nothing. */
export const tasksDone = ({ id, tasks }: UnitTasks, marks: CourseMarks): string[] =>
  tasks.filter((task) => marks[id]?.includes(task));

/** A unit is done when every task on its page is. */
export function unitState(unit: UnitTasks, marks: CourseMarks): UnitState {
  const done = tasksDone(unit, marks).length;
  return done === 0 ? 'fresh' : done < unit.tasks.length ? 'started' : 'done';
}

/**
 * Where to go on: the first unit that was begun, else the first that is not done; null when all
 * are.
 */
export const unitToGoOn = <Unit extends UnitTasks>(
  units: readonly Unit[],
  marks: CourseMarks,
): Unit | null =>
  units.find((unit) => unitState(unit, marks) === 'started') ??
  units.find((unit) => unitState(unit, marks) === 'fresh') ??
  null;

/** The marks with one task more. The same object when it stood there already. */
export const withTask = (marks: CourseMarks, unit: string, task: string): CourseMarks =>
  marks[unit]?.includes(task) ? marks : { ...marks, [unit]: [...(marks[unit] ?? []), task] };
