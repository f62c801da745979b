import type { Place } from '../domain/profile.ts';

/** Puts the steps where the head script reads them before first paint. */
export function rememberSteps(places: readonly Place[]): void {
  try {
    for (const { lesson, profile, step, half } of places)
      if (!half) localStorage.setItem(`elm:at:${lesson}`, `${profile} ${step}`);
  } catch {
    // First paint then shows step 1; the places are still in the database.
  }
}
