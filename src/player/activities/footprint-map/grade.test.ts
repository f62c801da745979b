import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAnswer, footprintMap as anySpec } from '../../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../../tests/inspect-kind.ts';
import { gradeFootprintMap, stopCases } from './grade.ts';
import { footprintMap } from './index.ts';

describeInspectKind(footprintMap, anySpec, stopCases);

describe('footprint-map', () => {
  it('gives a remark if a marked person cannot see it yet', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const at = spec.cases.find(({ parts }) => parts?.some(({ why }) => !why));
        if (!at) return;
        const key = `${at.id}/find`;
        const best = bestAnswer(stopCases(spec));
        const score = gradeFootprintMap(spec, {
          ...best,
          [key]: [...best[key]!, at.parts!.find(({ why }) => !why)!.id],
        });
        expect(score).toMatchObject({
          verdict: 'partly',
          feedback: [`${at.name}: ${spec.missed}`],
        });
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 3 });
  const stop = spec!.cases[0]!;
  it.each([
    ['a picture without words', { ...spec!, picture: 'scenes/nha-san.svg' }, /đi cùng nhau/],
    [
      'a stop where no one can see it',
      {
        ...spec!,
        cases: [
          {
            ...stop,
            parts: [
              { id: 'x', text: 'X' },
              { id: 'y', text: 'Y' },
            ],
          },
          ...spec!.cases.slice(1),
        ],
      },
      /ít nhất một người xem được/,
    ],
    [
      'a stop without an act of telling',
      {
        ...spec!,
        cases: [
          { ...stop, options: stop.options.map(({ sign: _, ...rest }) => rest) },
          ...spec!.cases.slice(1),
        ],
      },
      /cần một việc hỏi hoặc kể/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(footprintMap.validate(broken).join('\n')).toMatch(says),
  );
});
