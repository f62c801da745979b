import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aiLab as anySpec, bestAnswer } from '../../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../../tests/inspect-kind.ts';
import { aiCases, calibrate, gradeAiLab } from './grade.ts';
import { aiLab } from './index.ts';

describeInspectKind(aiLab, anySpec, aiCases);

const judged = (id: string, sure: number, judge: string) => ({
  [`${id}/sure`]: [`${sure}`],
  [`${id}/judge`]: [judge],
});

describe('ai-lab', () => {
  it('gives the same points for every certainty and every look', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom('10', '90'), fc.boolean(), (spec, at, looked) => {
        const best = bestAnswer(aiCases(spec));
        const changed = Object.fromEntries(
          spec.cases.flatMap(({ id, looks }) => [
            [`${id}/sure`, [at]],
            [`${id}/look`, looked ? (looks ?? []).map((look) => look.id) : []],
          ]),
        );
        expect(gradeAiLab(spec, { ...best, ...changed })).toEqual(gradeAiLab(spec, best));
      }),
    );
  });

  it('counts the right answers at each certainty, with every decided case once', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.tuple(fc.constantFrom(10, 90), fc.constantFrom('real', 'made', 'ask')), {
          minLength: 6,
          maxLength: 6,
        }),
        (spec, all) => {
          const answer = Object.assign(
            {},
            ...spec.cases.map(({ id }, n) => judged(id, ...all[n]!)),
          );
          const { steps, asked } = calibrate(spec, answer);
          expect(steps.reduce((sum, { of }) => sum + of, asked)).toBe(spec.cases.length);
          const right = spec.cases.filter(({ truth }, n) => truth === all[n]![1]).length;
          expect(steps.reduce((sum, step) => sum + step.right, 0)).toBe(right);
        },
      ),
    );
  });

  it.each([
    ['over', 90, 'wrong'],
    ['even', 90, 'right'],
    ['under', 10, 'right'],
    ['even', 10, 'wrong'],
  ] as const)('calls it %s to be %i sure and always %s', (tone, at, how) => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const answer = Object.assign(
          {},
          ...spec.cases.map(({ id, truth }) =>
            judged(
              id,
              at,
              truth === 'real'
                ? how === 'right'
                  ? 'real'
                  : 'made'
                : truth === 'made'
                  ? how === 'right'
                    ? 'made'
                    : 'real'
                  : 'ask',
            ),
          ),
        );
        expect(calibrate(spec, answer).tone).toBe(tone);
      }),
    );
  });

  it('reports no calibration for a pupil who always asked', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(
          calibrate(spec, Object.assign({}, ...spec.cases.map(({ id }) => judged(id, 90, 'ask')))),
        ).toEqual({ steps: [], asked: spec.cases.length, tone: null });
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 4 });
  const thing = spec!.cases[0]!;
  const withThing = (more: object) => ({
    ...spec!,
    cases: [{ ...thing, ...more }, ...spec!.cases.slice(1)],
  });
  it.each([
    [
      'steps that go down',
      {
        ...spec!,
        sure: [
          { at: 90, text: 'a' },
          { at: 10, text: 'b' },
        ],
      },
      /từ thấp lên cao/,
    ],
    [
      'truths all alike',
      { ...spec!, cases: spec!.cases.map((item) => ({ ...item, truth: 'made' as const })) },
      /mọi mục đều như nhau/,
    ],
    [
      'nothing but hearsay to open',
      withThing({ sources: thing.sources.map((source) => ({ ...source, spare: true as const })) }),
      /một nguồn không spare/,
    ],
    [
      'nothing to look at',
      withThing({ parts: undefined, picture: undefined }),
      /chưa có gì để xem/,
    ],
    [
      'a place to enlarge without a picture',
      withThing({ looks: [{ id: 'x', text: 'X', at: [1, 1, 2, 2], says: 'X.' }] }),
      /có chỗ để phóng to thì cần picture/,
    ],
  ])('sees %s', (_what, broken, says) => expect(aiLab.validate(broken).join('\n')).toMatch(says));

  it('discriminates machine-made from genuine; what cannot be known yet is neither', () => {
    const cases = (['real', 'made', 'unknown'] as const).map((truth) => ({
      ...thing,
      id: truth,
      truth,
    }));
    expect(aiLab.tellsApart!.cases({ ...spec!, cases })).toEqual([
      { id: 'real', truth: 'genuine' },
      { id: 'made', truth: 'trap' },
    ]);
    expect(
      aiLab.tellsApart!.calls(
        { ...spec!, cases },
        { 'real/judge': ['made'], 'made/judge': ['ask'] },
      ),
    ).toEqual({ real: 'trap', made: 'ask' });
  });
});
