import { afterEach, beforeEach, expect, test } from 'vitest';
import { installInboxDisk, type InboxDisk } from '../../../tests/faults/inbox-disk.ts';
import type { Scored } from '#core/questions/score.ts';
import { getSaveStatus } from './answer-queue.ts';
import { $sensitiveAttempts } from './attempts.ts';
import { $queue, forgetQueued } from './answer-writer.ts';
import { recordAttempt, type AttemptInput } from './attempt-recorder.ts';
import { $activeProfile, setActiveProfile } from '../profiles/active-profile.ts';

const right: Scored = {
  state: 'scored',
  verdict: 'right',
  earned: 1,
  total: 1,
  feedback: [],
} as never;
const wrong: Scored = {
  state: 'scored',
  verdict: 'wrong',
  earned: 0,
  total: 1,
  feedback: [],
} as never;
const given = (more: Partial<AttemptInput> = {}): AttemptInput => ({
  lesson: 'free-gift',
  item: 'first',
  kind: 'choice',
  use: 'practice',
  hash: 'a1b2c3d4',
  answer: ['tell'],
  said: 'Kể với bà',
  scored: right,
  hints: 2,
  keeps: 'answer',
  ...more,
});
let disk: InboxDisk;
beforeEach(() => {
  disk = installInboxDisk();
});
afterEach(async () => {
  await forgetQueued();
  $sensitiveAttempts.set([]);
  setActiveProfile('');
  delete document.documentElement.dataset.quiet;
});
const attemptOf = (id: string) => $queue.get().get(id)!.attempt;
const saved = (id: string) => expect.poll(() => getSaveStatus($queue.get().get(id))).toBe('saved');

test('an answer is in the queue at once, under the active profile, and is saved when the disk has it', async () => {
  const id = recordAttempt(given());
  expect(getSaveStatus($queue.get().get(id))).toBe('saving');
  await saved(id);
  expect(disk.rows.get(id)).toEqual(attemptOf(id));
  expect(attemptOf(id)).toMatchObject({
    profile: $activeProfile.get().profile,
    answer: ['tell'],
    said: 'Kể với bà',
    earned: 1,
    hints: 2,
    spec: 'a1b2c3d4',
  });
});

test("an answer of a partner is recorded under that pupil's profile", async () => {
  const id = recordAttempt(given({ seat: { profile: 'minh' } }));
  await saved(id);
  expect([attemptOf(id).profile, $activeProfile.get().profile]).toEqual(['minh', '']);
});

test('a wrong answer has its misconception, or is marked as having none', async () => {
  const named = recordAttempt(
    given({ scored: { ...wrong, misconception: 'secret-means-safe' } as Scored }),
  );
  const unsure = recordAttempt(given({ scored: wrong }));
  await saved(unsure);
  expect(attemptOf(named)).toMatchObject({ misconception: 'secret-means-safe' });
  expect(attemptOf(named).unsure).toBeUndefined();
  expect(attemptOf(unsure).unsure).toBe(true);
});

test('a kind that keeps only “done” leaves nothing of the answer', async () => {
  const id = recordAttempt(given({ keeps: 'done', scored: wrong }));
  await saved(id);
  const { answer, said, misconception, unsure, earned, hints } = attemptOf(id);
  expect([answer, said, misconception, unsure, earned, hints]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    1,
    0,
  ]);
});

test('answers of a sensitive lesson stay in this tab and create no profile', async () => {
  document.documentElement.dataset.quiet = 'free-gift';
  expect(recordAttempt(given())).toBe('');
  expect($sensitiveAttempts.get().map(({ item }) => item)).toEqual(['first']);
  await forgetQueued('no-such-profile');
  expect([$queue.get().size, disk.rows.size, localStorage.getItem('elm:who')]).toEqual([
    0,
    0,
    null,
  ]);
});
