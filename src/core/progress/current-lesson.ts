/** A lesson in a list: its state, and the pupil's last visit (ms; 0 for never). */
export type LessonInList = {
  id: string;
  state: 'not-started' | 'started' | 'done';
  lastAt: number;
  isSensitive?: boolean;
};

/**
 * Returns the lesson with which a pupil continues: the unfinished one visited last; otherwise the
 * first lesson not begun after the last finished one. A sensitive lesson is begun from the list or
 * by a teacher, never by pressing “Học tiếp”.
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
  const lastDone = lessons.findLastIndex(({ state }) => state === 'done');
  if (lastDone === -1) return null;
  const next = [...lessons.slice(lastDone + 1), ...lessons].find(
    ({ state, isSensitive }) => state === 'not-started' && !isSensitive,
  );
  return next?.id ?? null;
}

/** How many lessons of a list are done, and how many are begun and not done. */
export type Tally = { done: number; started: number; of: number };

/** Counts a pupil's lessons by state. */
export function tallyOf(lessons: readonly LessonInList[]): Tally {
  const count = (state: LessonInList['state']) =>
    lessons.filter((lesson) => lesson.state === state).length;
  return { done: count('done'), started: count('started'), of: lessons.length };
}
