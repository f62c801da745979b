import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tasksDone, unitState, unitToGoOn, withTask, type CourseMarks } from './course.ts';

const units = [
  { id: 't1', tasks: ['one', 'two'] },
  { id: 't2', tasks: ['three'] },
  { id: 't3', tasks: ['four', 'five', 'six'] },
];
const tasks = units.flatMap(({ id, tasks: unitTasks }) =>
  unitTasks.map((task) => ({ unit: id, task })),
);

describe('a course', () => {
  it('begins at its first unit, continues at a half-done unit, and has no next unit when all is done', () => {
    expect(unitToGoOn(units, {})?.id).toBe('t1');
    expect(unitToGoOn(units, { t1: ['one', 'two'] })?.id).toBe('t2');
    expect(unitToGoOn(units, { t3: ['five'] })?.id).toBe('t3');
    expect(
      unitToGoOn(units, { t1: ['one', 'two'], t2: ['three'], t3: ['four', 'five', 'six'] }),
    ).toBeNull();
  });

  it('has a unit done only when every task of its page is', () => {
    expect(unitState(units[0]!, {})).toBe('fresh');
    expect(unitState(units[0]!, { t1: ['one'] })).toBe('started');
    expect(unitState(units[0]!, { t1: ['two', 'one'] })).toBe('done');
  });

  it('ignores marks of removed tasks', () => {
    expect(tasksDone(units[1]!, { t2: ['before'] })).toEqual([]);
    expect(unitState(units[1]!, { t2: ['before'] })).toBe('fresh');
  });

  it('is done once all tasks are, in any order and any number of times, and by no fewer', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...tasks, ...tasks]), (given) => {
        const marks = given.reduce<CourseMarks>(
          (all, { unit, task }) => withTask(all, unit, task),
          {},
        );
        const all = new Set(given.map(({ task }) => task)).size === tasks.length;
        expect(unitToGoOn(units, marks) === null).toBe(all);
      }),
    );
  });

  it('does not write an existing mark again', () => {
    const marks = { t1: ['one'] };
    expect(withTask(marks, 't1', 'one')).toBe(marks);
  });
});
