import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { tasksDone, withTask } from '#core/teaching/course.ts';
import { interpolate } from '#core/text/messages.ts';
import { course as courseWords } from '../messages/course.ts';
import { $sensitiveAttempts } from '#player/progress/attempts.ts';
import { courseMarks } from '../state/course-marks.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { useMarks } from './use-marks.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = {
  course: string;
  unit: string;
  tasks: { id: string; part: number; title: string }[];
};

/**
 * Shows the tasks on a unit's page. A correctly answered one is marked on this device; the answer
 * stays in the tab's memory.
 */
export function CourseTasks({ course, unit, tasks }: Props) {
  const words = courseWords.vi;
  const { marks, isKept, keep } = useMarks(course);
  const answered = useStore($sensitiveAttempts);
  const latestKeep = useLatest(keep);
  useEffect(() => {
    // Re-read: another tab may have marked a task meanwhile.
    const before = courseMarks(course);
    const after = answered
      .filter(({ earned, total }) => earned === total)
      .reduce((all, { item }) => withTask(all, unit, item), before);
    if (after !== before) latestKeep.current(after);
  }, [course, unit, answered, latestKeep]);
  const done = tasksDone({ id: unit, tasks: tasks.map(({ id }) => id) }, marks);
  const isWhole = done.length === tasks.length;
  return (
    <>
      <ul class="course-tasks">
        {tasks.map(({ id, part, title }) => (
          <li key={id}>
            <a href={`#p${part}`}>{title}</a>
            {done.includes(id) ? (
              <span class="state done">
                <Icon name="done" />
                {words.done}
              </span>
            ) : (
              <span class="state">{words.notYet}</span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" class="js-only">
        {isWhole ? (
          <b>{words.unitDone}</b>
        ) : (
          interpolate(words.tasksDone, { n: done.length, of: tasks.length })
        )}
        {isKept ? '' : ` ${words.refused}`}
      </p>
      {!isWhole && <p class="small">{words.tasksHow}</p>}
    </>
  );
}
