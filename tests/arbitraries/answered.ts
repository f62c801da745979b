import type { NewAttempt } from '#core/progress/attempt.ts';

/** Returns an answer as the player makes it; tests that need one read only its id and profile. */
export const answered = (
  id: string,
  profile = 'na',
  more: Partial<NewAttempt> = {},
): NewAttempt => ({
  v: 1,
  id,
  profile,
  lesson: 'free-gift',
  item: 'first',
  kind: 'choice',
  use: 'practice',
  answer: ['tell'],
  said: 'Kể với bà',
  earned: 1,
  total: 1,
  hints: 0,
  spec: 'a1b2c3d4',
  at: 1_800_000_000_000,
  ...more,
});
