import { atom } from 'nanostores';
import {
  currentLesson,
  tallyOf,
  type LessonInList,
  type Tally,
} from '#core/progress/current-lesson.ts';
import { progressOf, type LessonShape } from '#core/progress/progress.ts';
import { $attempts } from './attempts.ts';
import { openStore } from './open-store.ts';
import { $activeProfile } from '../profiles/active-profile.ts';

/** The lesson of this page's list in which the active pupil continues; null if none was begun. */
export const $current = atom<string | null>(null);

/** The active pupil's progress in this page's list; null until it is known. */
export const $tally = atom<Tally | null>(null);

/**
 * Keeps `$current` and `$tally` up to date for a list of lessons in teaching order.
 * @returns a function that stops following this list, for a page that chooses another one
 */
export function followCurrent(
  lessons: readonly { lesson: string; shape: LessonShape }[],
): () => void {
  let isFollowed = true;
  const update = async () => {
    const { profile } = $activeProfile.get();
    const { places } = await (await openStore()).workOf(profile);
    if (!isFollowed) return;
    const attempts = $attempts.get();
    const listed = lessons.map(({ lesson, shape }): LessonInList => {
      const ownAttempts = attempts.filter((attempt) => attempt.lesson === lesson);
      const place = places.find((row) => row.lesson === lesson);
      const { state } = progressOf(ownAttempts, shape);
      const isBegun = state === 'not-started' && place && (place.half || place.step > 1);
      return {
        id: lesson,
        state: isBegun ? 'started' : state,
        lastAt: Math.max(place?.at ?? 0, ...ownAttempts.map(({ at }) => at)),
        ...(shape.sensitive && { isSensitive: true }),
      };
    });
    $current.set(currentLesson(listed));
    $tally.set(tallyOf(listed));
  };
  const leaves = [
    $attempts.subscribe(() => void update()),
    $activeProfile.listen(() => void update()),
  ];
  return () => {
    isFollowed = false;
    for (const leave of leaves) leave();
  };
}
