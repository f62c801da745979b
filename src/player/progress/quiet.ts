import type { NewAttempt } from '#core/progress/attempt.ts';
import { halfOf, DONE } from '#core/progress/progress.ts';
import { newId } from '#core/progress/ids.ts';
import type { SaveResult } from '../storage/port.ts';
import { $attempts } from './attempts.ts';
import { saveAnswer } from './answer-writer.ts';
import { openStore } from './open-store.ts';
import { $partners, $activeProfile, ensureActiveProfile } from '../profiles/active-profile.ts';
import { keepPlaceAt } from './store.ts';

/**
 * Stores “half” from the middle of a sensitive lesson on; “done” replaces it later. Stores no
 * answer, no step, and not which of the two ways was chosen.
 */
export function saveHalfway(lesson: string, of: number): void {
  const step = halfOf(of);
  let kept = false;
  const look = () => {
    const isDone = $attempts
      .get()
      .some((answer) => answer.lesson === lesson && answer.item === DONE);
    if (kept || isDone || Number(document.documentElement.dataset.at) < step) return;
    kept = true;
    void openStore().then(() =>
      keepPlaceAt({
        v: 1,
        profile: ensureActiveProfile().profile,
        lesson,
        step,
        of,
        at: Date.now(),
        half: true,
      }),
    );
  };
  addEventListener('elm:step', look);
  look();
}

/**
 * Stores “done” for every profile at this computer, then deletes “half”. A crash in between leaves
 * both, and the next completion deletes “half”.
 */
export async function saveCompleted(lesson: string): Promise<SaveResult> {
  const { profile } = ensureActiveProfile();
  const store = await openStore();
  for (const id of [...$partners.get(), profile]) {
    const { attempts } = await store.workOf(id);
    const isDone = [...attempts, ...$attempts.get()].some(
      (answer) => answer.profile === id && answer.lesson === lesson && answer.item === DONE,
    );
    const kept: SaveResult = isDone ? { state: 'kept' } : await saveAnswer(doneBy(id, lesson));
    if (kept.state !== 'kept') return kept;
    await store.forgetPlace(id, lesson);
  }
  return { state: 'kept' };
}

const doneBy = (profile: string, lesson: string): NewAttempt => ({
  ...{ v: 1, id: newId(), profile, lesson, item: DONE, kind: 'lesson', use: DONE },
  ...{ earned: 1, total: 1, hints: 0, spec: DONE, at: Date.now() },
});

/** Returns whether the active profile has done the first half of this lesson before. */
export async function hasHalf(lesson: string): Promise<boolean> {
  const { places } = await (await openStore()).workOf($activeProfile.get().profile);
  return places.some((place) => place.half && place.lesson === lesson);
}
