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

  it('meets every option with its own reply, and scores them all alike', () => {
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

  it('leaves in its score no trace of which it was, beyond the reply', () => {
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

  it('waits for a tap, and knows “Em chưa chắc” only where it is offered', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(gradeReflect(spec, [])).toEqual({ state: 'not-ready', missing: 1 });
        expect(gradeReflect(spec, [UNSURE]).state).toBe(spec.unsure ? 'scored' : 'not-ready');
      }),
    );
  });

  it('never throws, whatever is handed in', () => {
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
      { ...sound!, options: sound!.options.map((each) => ({ ...each, text: 'Vui' })) },
      /trùng chữ/,
    ],
  ])('sees %s', (_what, spec, says) => expect(reflect.validate(spec).join('\n')).toMatch(says));
  it('knows no verdict', () =>
    expect(
      reflect.spec.safeParse({
        ...sound!,
        options: sound!.options.map((each) => ({ ...each, verdict: 'right' })),
      }).success,
    ).toBe(false));
});
