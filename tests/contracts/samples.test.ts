/**
 * Checks that every sample of every kind is as it promises, before any browser test: the robot
 * relies on these numbers.
 */
import { describe, expect, test } from 'vitest';
import { kinds } from '#player/activities/registry.ts';
import { views } from '#player/activities/views.ts';
import { sampleCases, type SampleCase } from '../e2e/samples.ts';

/** Returns the faults of a sample, as sentences. */
function faultsOf({ kind, spec, right, worst, unfinished }: SampleCase): string[] {
  const { spec: schema, grade, say, validate, ungraded } = kinds.get(kind)!;
  const parsed = schema.safeParse(spec);
  if (!parsed.success) return [parsed.error.message];
  const found = validate(parsed.data);
  for (const { answer, earned, total } of [right, worst]) {
    const score = grade(parsed.data, answer);
    if (score.state !== 'scored') found.push('a whole answer is not graded');
    else {
      if (score.earned !== earned || score.total !== total)
        found.push(`promised ${earned}/${total}, graded ${score.earned}/${score.total}`);
      if (score.feedback.join('').trim() === '') found.push('an answer without a remark');
      if (typeof say(parsed.data, answer) !== 'string') found.push('an answer that cannot be said');
    }
  }
  if (right.earned !== right.total) found.push('the right answer does not get every point');
  if (
    ungraded
      ? worst.earned !== worst.total
      : worst.earned >= right.earned && worst.total <= right.total
  )
    found.push('the worst answer is as good as the right one');
  if (grade(parsed.data, unfinished.answer).state !== 'not-ready')
    found.push('the unfinished answer is graded');
  return found;
}

test('every kind of the registry has a view and samples, and there are no others', () => {
  const names = [...kinds.keys()].sort();
  expect(Object.keys(views).sort()).toEqual(names);
  expect([...new Set(sampleCases.map(({ kind }) => kind))].sort()).toEqual(names);
});

describe.each(sampleCases.map((sample) => [`${sample.kind}/${sample.id}`, sample] as const))(
  '%s',
  (_, sample) => {
    test('is valid, sound and graded as promised', () => expect(faultsOf(sample)).toEqual([]));
    test('red with one point too many, an unfinished answer that is complete, or a word unknown to the schema', () => {
      expect(
        faultsOf({ ...sample, right: { ...sample.right, earned: sample.right.earned + 1 } }),
      ).not.toEqual([]);
      expect(faultsOf({ ...sample, unfinished: sample.right })).not.toEqual([]);
      expect(faultsOf({ ...sample, spec: { ...sample.spec, colour: 'red' } })).not.toEqual([]);
    });
  },
);
