// The checks of every answer of every sample. A separate file, so that the negative controls use
// the same ones.
import { expect } from 'vitest';
import { me } from '#site/pupil/messages/me.ts';
import type { SampleCase } from '../samples.ts';
import { expectedOf } from './promise.ts';
import type { Robot, Seen } from './robot.ts';

export const pathOf = ({ kind, id }: SampleCase): string => `${kind}/${id}`;

/** Checks the verdict and the feedback for the points, announced once, and the stored points. */
export async function checkAnswer(
  robot: Robot,
  sample: SampleCase,
  which: 'right' | 'worst',
): Promise<void> {
  await checkSeen(sample, which, await robot.answer(pathOf(sample), sample[which].acts));
}

async function checkSeen(sample: SampleCase, which: 'right' | 'worst', seen: Seen): Promise<void> {
  const promised = sample[which];
  const expected = await expectedOf(sample, promised);
  expect(seen.heard[0], 'the verdict').toBe(expected.heading);
  for (const line of expected.feedback) expect(seen.heard, 'the remark').toContain(line);
  expect(seen.announced, 'times the answer was announced').toBe(1);
  expect(seen.asides, 'announcements before the answer').toBeLessThanOrEqual(promised.acts.length);
  expect(seen.kept, 'what /me/ says').toContain(expected.kept);
}

export async function checkUnfinished(robot: Robot, sample: SampleCase): Promise<void> {
  const seen = await robot.leaveUnfinished(pathOf(sample), sample.unfinished.acts);
  expect(seen.heard, 'verdicts').toEqual([]);
  expect(seen.kept, 'what /me/ says').toContain(me.vi.nothing);
}

/** Checks that the right answer, begun on a page before hydration, is stored completely. */
export async function checkEarly(robot: Robot, sample: SampleCase): Promise<void> {
  const seen = await robot.answerEarly(pathOf(sample), sample.right.acts);
  // A story shows one scene at a time: before hydration there is one act.
  const offered = 'story' in sample.spec ? 1 : 2;
  expect(seen.early, 'acts made before the page woke').toBeGreaterThanOrEqual(
    Math.min(offered, sample.right.acts.length),
  );
  await checkSeen(sample, 'right', seen);
}
