/** Of one lesson of a list: how far it is, and when its pupil was last there (ms; 0 for never). */
export type LessonInList = {
  id: string;
  state: 'not-started' | 'started' | 'done';
  lastAt: number;
  isSensitive?: boolean;
};

/**
 * Where a pupil goes on: the unfinished lesson they were in last; else the first that is not begun
 * after the last one done.
 * A sensitive lesson is begun from the list or by a teacher's word, never by pressing “Học tiếp”.
 * @param lessons in the order they are taught
 * @returns null for who has done nothing here yet, and for who has done all
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
