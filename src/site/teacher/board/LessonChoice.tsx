import { classes } from '../messages/classes.ts';
import type { BoardLesson } from './open-class.ts';

type Props = { lessons: readonly BoardLesson[]; value: string; choose(lesson: string): void };

/** Selects one of the class's lessons. */
export function LessonChoice({ lessons, value, choose }: Props) {
  return (
    <label class="choice-of">
      <span>{classes.collect.lesson}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {lessons.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
