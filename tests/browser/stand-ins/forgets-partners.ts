// Credits only the active profile, not its partners at the computer.
import * as real from '#player/progress/attempt-recorder.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';

export * from '#player/progress/attempt-recorder.ts';
export const recordAttempt: typeof real.recordAttempt = (answered) =>
  answered.seat && answered.seat.profile !== $activeProfile.get().profile
    ? ''
    : real.recordAttempt(answered);
