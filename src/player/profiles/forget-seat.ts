import { $sensitiveAttempts } from '../progress/attempts.ts';
import { clearDrafts } from '../progress/drafts.ts';
import { forgetDue } from '../progress/due.ts';
import { setActiveProfile, setPartners } from './active-profile.ts';
import { forgetSteps } from '../progress/steps.ts';
import { forgetTabDrafts } from '../progress/tab-draft.ts';

/**
 * What only this tab's memory has: a sensitive lesson's answers too, which would make it “done”
 * again for whoever is next.
 */
export function forgetAnswers(): void {
  $sensitiveAttempts.set([]);
  clearDrafts();
  forgetTabDrafts();
}

/**
 * Nobody sits here. Memory goes first: who listens to the seat must not find the answers of the one
 * who left.
 */
export function forgetSeat(): void {
  forgetAnswers();
  setPartners([]);
  setActiveProfile('');
  forgetSteps();
  forgetDue();
}
