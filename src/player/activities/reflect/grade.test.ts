import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflect as anySpec } from '../../../../tests/arbitraries/specs.ts';
import { UNSURE } from '#core/questions/options.ts';
import { gradeReflect, sayReflect } from './grade.ts';
import { reflect } from './index.ts';

describe('gradeReflect', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(reflect.spec.safeParse(spec).error).toBeUndefined();
        expect(reflect.validate(spec)).toEqual([]);
      }),
    );
  });

  it('gives every option its reply, and the same score', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const scores = spec.options.map(({ id, feedback }) => {
          const score = gradeReflect(spec, [id]);
          expect(score).toMatchObject({ state: 'scored', feedback: [feedback] });
          return JSON.stringify({ ...score, feedback: [] });
        });
        expect(new Set(scores).size).toBe(1);
      }),
    );
  });

  it('does not reveal the option in its score, except by the reply', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const score = gradeReflect(spec, [spec.options[0]!.id]);
        expect(score).toEqual({
          state: 'scored',
          earned: 1,
          total: 1,
          verdict: 'right',
          feedback: [spec.options[0]!.feedback],
          perOption: {},
        });
        expect(sayReflect()).toBe('');
      }),
    );
  });

  it('is incomplete without a tap, and accepts “Em chưa chắc” only if it is offered', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(gradeReflect(spec, [])).toEqual({ state: 'not-ready', missing: 1 });
        expect(gradeReflect(spec, [UNSURE]).state).toBe(spec.unsure ? 'scored' : 'not-ready');
      }),
    );
  });

  it('never throws, for any answer', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.string()),
        (spec, answer) =>
          void expect(['scored', 'not-ready']).toContain(gradeReflect(spec, answer).state),
      ),
    );
  });
});

describe('reflect faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 7 });
  it.each([
    ['a check', { ...sound!, use: 'exit-a' as const }, /use exit-a/],
    ['a review', { ...sound!, use: 'review' as const }, /use review/],
    ['a critical item', { ...sound!, critical: true }, /critical/],
    [
      'two options that read the same',
      { ...sound!, options: sound!.options.map((option) => ({ ...option, text: 'Vui' })) },
      /trùng chữ/,
    ],
  ])('sees %s', (_what, spec, says) => expect(reflect.validate(spec).join('\n')).toMatch(says));
  it('rejects a verdict', () =>
    expect(
      reflect.spec.safeParse({
        ...sound!,
        options: sound!.options.map((option) => ({ ...option, verdict: 'right' })),
      }).success,
    ).toBe(false));
});
