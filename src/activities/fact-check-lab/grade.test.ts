import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAnswer, factCheckLab as anySpec } from '../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../tests/inspect-kind.ts';
import { calibrate, claimCases, gradeFactCheckLab } from './grade.ts';
import { factCheckLab } from './index.ts';

describeInspectKind(factCheckLab, anySpec, claimCases);

describe('fact-check-lab', () => {
  it('gives the same points however sure a pupil is', () => {
    fc.assert(fc.property(anySpec, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (spec, before, after) => {
      const best = bestAnswer(claimCases(spec));
      const sure = Object.fromEntries(spec.cases.flatMap(({ id }) => [[`${id}/before`, [`${before}`]], [`${id}/after`, [`${after}`]]]));
      expect(gradeFactCheckLab(spec, { ...best, ...sure })).toEqual(gradeFactCheckLab(spec, best));
    }));
  });

  it('says how certainty moved only when both are given, and names the step that fits', () => {
    fc.assert(fc.property(anySpec, (spec) => {
      const [at] = claimCases(spec);
      const { id, fits } = spec.cases[0]!;
      expect(calibrate(spec, at!, { [`${id}/before`]: ['0'] })).toBeNull();
      const held = calibrate(spec, at!, { [`${id}/before`]: [`${fits}`], [`${id}/after`]: [`${fits}`] })!;
      expect([held.moved, held.after]).toEqual(['held', held.fits]);
    }));
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 3 });
  const file = spec!.cases[0]!;
  const withFile = (more: object) => ({ ...spec!, cases: [{ ...file, ...more }, ...spec!.cases.slice(1)] });
  it.each([
    ['four steps, of which none is the middle', { ...spec!, sure: ['a', 'b', 'c', 'd'] }, /ba mức hoặc năm mức/],
    ['two steps that read the same', { ...spec!, sure: ['a', 'b', 'a'] }, /hai mức trùng chữ/],
    ['evidence that fits no step', withFile({ fits: 4, ...{} }), spec!.sure.length === 3 ? /vượt số mức/ : /^$/],
    ['one source only', withFile({ sources: file.sources.map((each) => ({ ...each, spare: true as const })) }), /ít nhất hai nguồn/],
    ['nothing to find among signs alone', withFile({ parts: file.parts.map((each) => ({ ...each, why: 'Vì thế.' })) }), /câu nào cũng có why/],
  ])('sees %s', (_what, broken, says) => expect(factCheckLab.faults(broken).join('\n')).toMatch(says));
});
