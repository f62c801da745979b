import { $sensitiveAttempts } from '../progress/attempts.ts';
import { clearDrafts } from '../progress/drafts.ts';
import { forgetDue } from '../progress/due.ts';
import { setActiveProfile, setPartners } from './active-profile.ts';
import { forgetSteps } from '../progress/steps.ts';
import { forgetTabDrafts } from '../progress/tab-draft.ts';

/**
 * Clears this tab's memory. It includes the answers of sensitive lessons, which would otherwise
 * mark them as “done” for the next pupil.
 */
export function forgetAnswers(): void {
  $sensitiveAttempts.set([]);
  clearDrafts();
  forgetTabDrafts();
}

/**
 * Signs out. Memory goes first: listeners of `$activeProfile` must not find the previous pupil's
 * answers.
 */
export function forgetSeat(): void {
  forgetAnswers();
  setPartners([]);
  setActiveProfile('');
  forgetSteps();
  forgetDue();
}
