/** A lesson in a list: its state, and the pupil's last visit (ms; 0 for never). */
export type LessonInList = {
  id: string;
  state: 'not-started' | 'started' | 'done';
  lastAt: number;
  isSensitive?: boolean;
};

/**
 * Returns the lesson after another in the order they are taught: the first that is not done, and
 * after the last lesson again from the start. A sensitive lesson is begun from the list or by a
 * teacher, never by pressing “Bài tiếp” or “Học tiếp”.
 * @param lessons in the order they are taught
 * @param after the lesson before; one that is not listed is before the first
 * @returns null if all is done
 */
export function nextInOrder(lessons: readonly LessonInList[], after: string): string | null {
  const from = lessons.findIndex(({ id }) => id === after) + 1;
  const next = [...lessons.slice(from), ...lessons.slice(0, from)].find(
    ({ id, state, isSensitive }) => id !== after && state !== 'done' && !isSensitive,
  );
  return next?.id ?? null;
}

/**
 * Returns the lesson with which a pupil continues: the unfinished one visited last; otherwise the
 * one after the finished one visited last.
 * @param lessons in the order they are taught
 * @returns null if nothing is begun here yet, and if all is done
 */
export function currentLesson(lessons: readonly LessonInList[]): string | null {
  const begun = lessons.filter(({ state }) => state === 'started');
  const last = begun.reduce<LessonInList | null>(
    (latest, lesson) => (latest && latest.lastAt >= lesson.lastAt ? latest : lesson),
    null,
  );
  if (last) return last.id;
  const done = lessons.filter(({ state }) => state === 'done');
  const lastDone = done.reduce<LessonInList | null>(
    (latest, lesson) => (latest && latest.lastAt > lesson.lastAt ? latest : lesson),
    null,
  );
  return lastDone && nextInOrder(lessons, lastDone.id);
}

/** How many lessons of a list are done, and how many are begun and not done. */
export type Tally = { done: number; started: number; of: number };

/** Counts a pupil's lessons by state. */
export function tallyOf(lessons: readonly LessonInList[]): Tally {
  const count = (state: LessonInList['state']) =>
    lessons.filter((lesson) => lesson.state === state).length;
  return { done: count('done'), started: count('started'), of: lessons.length };
}
