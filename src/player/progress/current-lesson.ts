import { atom } from 'nanostores';
import { currentLesson, type LessonInList } from '#core/progress/current-lesson.ts';
import { progressOf, type LessonShape } from '#core/progress/progress.ts';
import { $attempts } from './attempts.ts';
import { openStore } from './open-store.ts';
import { $activeProfile } from '../profiles/active-profile.ts';

/** The lesson of this page's list where the pupil at this seat goes on; null while nobody does. */
export const $current = atom<string | null>(null);

/** Keeps `$current` for the lessons of a list, in the order they are taught. */
export function followCurrent(lessons: readonly { lesson: string; shape: LessonShape }[]): void {
  const look = async () => {
    const { profile } = $activeProfile.get();
    const { places } = await (await openStore()).workOf(profile);
    const attempts = $attempts.get();
    $current.set(
      currentLesson(
        lessons.map(({ lesson, shape }): LessonInList => {
          const own = attempts.filter((attempt) => attempt.lesson === lesson);
          const place = places.find((row) => row.lesson === lesson);
          const { state } = progressOf(own, shape);
          const isBegun = state === 'not-started' && place && (place.half || place.step > 1);
          return {
            id: lesson,
            state: isBegun ? 'started' : state,
            lastAt: Math.max(place?.at ?? 0, ...own.map(({ at }) => at)),
            ...(shape.sensitive && { isSensitive: true }),
          };
        }),
      ),
    );
  };
  $attempts.subscribe(() => void look());
  $activeProfile.listen(() => void look());
}
