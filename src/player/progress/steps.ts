import type { Place } from '#core/progress/profile.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

type Step = Pick<Place, 'lesson' | 'profile' | 'step'>;

/**
 * Stores a step where the head script reads it before first paint. If web storage is not writable,
 * the database still has it.
 */
export const rememberStep = ({ lesson, profile, step }: Step): void =>
  void safeLocalStorage.write(localKeys.step + lesson, `${profile} ${step}`);

/** Stores the steps of all places of a profile. Skips sensitive lessons, which only have “half”. */
export function rememberSteps(places: readonly Place[]): void {
  for (const place of places) if (!place.half) rememberStep(place);
}

/** Returns the step stored for a lesson, of any profile; NaN if there is none. */
export const rememberedStep = (lesson: string): number =>
  Number(safeLocalStorage.read(localKeys.step + lesson)?.split(' ')[1]);

/** Removes the steps with the active profile. */
export const forgetSteps = (): void => safeLocalStorage.erase(/^elm:at:/);
