import { $quiet } from './attempts.ts';
import { forgetDrafts } from './drafts.ts';
import { sit } from './seat.ts';

/** What only this tab's memory has: a sensitive lesson's answers too, which would make it “done” again for whoever is next. */
export function forgetAnswers(): void {
  $quiet.set([]);
  forgetDrafts();
}

/** Nobody sits here. Memory goes first: who listens to the seat must not find the answers of the one who left. */
export function forgetSeat(): void {
  forgetAnswers();
  sit('');
  forgetSteps();
}

/** The steps that the head script reads before first paint go with the seat. */
export function forgetSteps(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('elm:at:')) localStorage.removeItem(key);
  } catch {
    // Nothing to forget where nothing can be kept.
  }
}

/** What a copy opened from files needs for its way out (`layouts/head.js`): a chance number, a step. Elsewhere the tab has them, not the device. */
export function forgetExits(): void {
  try {
    for (const key of ['elm:out', 'elm:to']) localStorage.removeItem(key);
  } catch {
    // Nothing to forget where nothing can be kept.
  }
}
