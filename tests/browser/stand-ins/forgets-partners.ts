// Credits only the active profile, not its partners at the computer.
import * as real from '../../../src/state/attempt-recorder.ts';
import { $seat } from '../../../src/state/seat.ts';

export * from '../../../src/state/attempt-recorder.ts';
export const recordAttempt: typeof real.recordAttempt = (answered) =>
  answered.seat && answered.seat.profile !== $seat.get().profile
    ? ''
    : real.recordAttempt(answered);
