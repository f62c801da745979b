import type { Place } from '#core/progress/profile.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

type Step = Pick<Place, 'lesson' | 'profile' | 'step'>;

/**
 * Puts a step where the head script reads it before first paint. Where nothing can be kept the
 * database still has it.
 */
export const rememberStep = ({ lesson, profile, step }: Step): void =>
  void safeLocalStorage.write(localKeys.step + lesson, `${profile} ${step}`);

/**
 * The same for all of a profile's places; of a sensitive lesson, where only “half” is kept, none.
 */
export function rememberSteps(places: readonly Place[]): void {
  for (const place of places) if (!place.half) rememberStep(place);
}

/** The step this device remembers in a lesson, whoever's it is; NaN when none. */
export const rememberedStep = (lesson: string): number =>
  Number(safeLocalStorage.read(localKeys.step + lesson)?.split(' ')[1]);

/** The steps go with the seat. */
export const forgetSteps = (): void => safeLocalStorage.erase(/^elm:at:/);
