import { atom } from 'nanostores';
import { currentLesson, type LessonInList } from '#core/progress/current-lesson.ts';
import { progressOf, type LessonShape } from '#core/progress/progress.ts';
import { $attempts } from './attempts.ts';
import { openStore } from './open-store.ts';
import { $activeProfile } from '../profiles/active-profile.ts';

/** The lesson of this page's list in which the active pupil continues; null if none was begun. */
export const $current = atom<string | null>(null);

/** Keeps `$current` up to date for a list of lessons in teaching order. */
export function followCurrent(lessons: readonly { lesson: string; shape: LessonShape }[]): void {
  const update = async () => {
    const { profile } = $activeProfile.get();
    const { places } = await (await openStore()).workOf(profile);
    const attempts = $attempts.get();
    $current.set(
      currentLesson(
        lessons.map(({ lesson, shape }): LessonInList => {
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
        }),
      ),
    );
  };
  $attempts.subscribe(() => void update());
  $activeProfile.listen(() => void update());
}
