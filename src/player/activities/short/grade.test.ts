import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { short as anySpec } from '../../../../tests/arbitraries/specs.ts';
import { gradeShort, sayShort } from './grade.ts';
import { short } from './index.ts';

const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');

describe('gradeShort', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(short.spec.safeParse(spec).error).toBeUndefined();
        expect(short.validate(spec)).toEqual([]);
      }),
    );
  });

  it('is incomplete without text, before the model, and without a tick', () => {
    fc.assert(
      fc.property(anySpec, text, fc.constantFrom('', ' ', '\n\t'), (spec, typed, blank) => {
        const all = spec.checks.map(({ id }) => id);
        for (const answer of [
          { text: blank, shown: true, ticked: all },
          { text: typed, shown: false, ticked: all },
          { text: typed, shown: true, ticked: [] },
          { text: typed, shown: true, ticked: ['không có'] },
        ])
          expect(gradeShort(spec, answer)).toEqual({ state: 'not-ready', missing: 1 });
      }),
    );
  });

  it('gives a point a tick, and asks for what is not ticked', () => {
    fc.assert(
      fc.property(
        anySpec.chain((spec) =>
          fc.tuple(
            fc.constant(spec),
            fc.subarray(
              spec.checks.map(({ id }) => id),
              { minLength: 1 },
            ),
          ),
        ),
        text,
        ([spec, ticked], typed) => {
          const score = gradeShort(spec, { text: typed, shown: true, ticked });
          if (score.state !== 'scored') throw new Error('ticked and written is scored');
          expect([score.earned, score.total]).toEqual([ticked.length, spec.checks.length]);
          const lacks = spec.checks
            .filter(({ id }) => !ticked.includes(id))
            .map((check) => check.text);
          expect(score.feedback).toEqual(lacks.length > 0 ? lacks : [spec.model]);
          expect(score.verdict).toBe(lacks.length > 0 ? 'partly' : 'right');
        },
      ),
    );
  });

  it('ignores the text: any two non-blank texts have the same score, and none is in it', () => {
    fc.assert(
      fc.property(anySpec, text, text, (spec, first, second) => {
        const ticked = [spec.checks[0]!.id];
        expect(gradeShort(spec, { text: first, shown: true, ticked })).toEqual(
          gradeShort(spec, { text: second, shown: true, ticked }),
        );
        expect(sayShort()).toBe('');
      }),
    );
  });

  it('never throws, for any ticks', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.string(),
        fc.boolean(),
        fc.array(fc.string()),
        (spec, typed, shown, ticked) =>
          void expect(['scored', 'not-ready']).toContain(
            gradeShort(spec, { text: typed, shown, ticked }).state,
          ),
      ),
    );
  });
});

describe('short faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 7 });
  it.each([
    ['a check', { ...sound!, use: 'exit-b' as const }, /use exit-b/],
    ['a critical item', { ...sound!, critical: true }, /critical/],
    [
      'two things to tick that read the same',
      { ...sound!, checks: sound!.checks.map((check) => ({ ...check, text: 'Vui không?' })) },
      /trùng chữ/,
    ],
  ])('sees %s', (_what, spec, says) => expect(short.validate(spec).join('\n')).toMatch(says));
});
