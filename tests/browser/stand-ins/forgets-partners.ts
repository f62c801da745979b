// Credits only the active profile, not its partners at the computer.
import * as real from '#player/progress/attempt-recorder.ts';
import { $seat } from '#player/profiles/active-profile.ts';

export * from '#player/progress/attempt-recorder.ts';
export const recordAttempt: typeof real.recordAttempt = (answered) =>
  answered.seat && answered.seat.profile !== $seat.get().profile
    ? ''
    : real.recordAttempt(answered);
