import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAnswer, factCheckLab as anySpec } from '../../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../../tests/inspect-kind.ts';
import { calibrate, claimCases, gradeFactCheckLab, overAll } from './grade.ts';
import { factCheckLab } from './index.ts';

describeInspectKind(factCheckLab, anySpec, claimCases);

describe('fact-check-lab', () => {
  it('gives the same points for every certainty', () => {
    fc.assert(
      fc.property(anySpec, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (spec, before, after) => {
        const best = bestAnswer(claimCases(spec));
        const sure = Object.fromEntries(
          spec.cases.flatMap(({ id }) => [
            [`${id}/before`, [`${before}`]],
            [`${id}/after`, [`${after}`]],
          ]),
        );
        expect(gradeFactCheckLab(spec, { ...best, ...sure })).toEqual(
          gradeFactCheckLab(spec, best),
        );
      }),
    );
  });

  it('describes the change only with both certainties, and names the step that fits', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [at] = claimCases(spec);
        const { id, fits } = spec.cases[0]!;
        expect(calibrate(spec, at!, { [`${id}/before`]: ['0'] })).toBeNull();
        const held = calibrate(spec, at!, {
          [`${id}/before`]: [`${fits}`],
          [`${id}/after`]: [`${fits}`],
        })!;
        expect([held.moved, held.after]).toEqual(['held', held.fits]);
      }),
    );
  });

  it('numbers every step from 0 to 100, three of them as well as five', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const numbers = claimCases(spec)[0]!.groups[0]!.items.map(
          ({ text }) => text.split(' · ')[0],
        );
        expect(numbers).toEqual(
          spec.sure.length === 3 ? ['0', '50', '100'] : ['0', '25', '50', '75', '100'],
        );
      }),
    );
  });

  it('counts over all files how often the pupil was sure and right, sure and wrong, or left it open', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 }),
        (spec, steps) => {
          const said = spec.cases.map((_, n) => steps[n]! % spec.sure.length);
          const all = overAll(
            spec,
            Object.fromEntries(spec.cases.map(({ id }, n) => [`${id}/after`, [`${said[n]}`]])),
          );
          if (spec.cases.length === 1) return void expect(all).toBeNull();
          expect(all!.right + all!.wrong + all!.open).toBe(all!.of);
          expect(all!.open).toBe(
            said.filter((step) => step > 0 && step < spec.sure.length - 1).length,
          );
        },
      ),
    );
  });

  it.each([
    [['0', '0', '4'], { right: 2, wrong: 1, open: 0, tone: 'over' }],
    [['0', '2', '2'], { right: 1, wrong: 0, open: 2, tone: 'even' }],
    [['1', '2', '2'], { right: 0, wrong: 0, open: 3, tone: 'under' }],
    // One step of five beside the evidence is close enough.
    [['0', '0', '2'], { right: 2, wrong: 0, open: 1, tone: 'even' }],
  ])('counts %j correctly if the evidence fits 0, 1 and 2 of five', (steps, expected) => {
    const [any] = fc.sample(
      anySpec.filter(({ sure }) => sure.length === 5),
      { numRuns: 1, seed: 3 },
    );
    const three = {
      ...any!,
      cases: [0, 1, 2].map((fits) => ({ ...any!.cases[0]!, id: `f${fits}`, fits })),
    };
    expect(
      overAll(three, Object.fromEntries(steps.map((step, n) => [`f${n}/after`, [step]]))),
    ).toEqual({
      of: 3,
      ...expected,
    });
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 3 });
  const file = spec!.cases[0]!;
  const withFile = (more: object) => ({
    ...spec!,
    cases: [{ ...file, ...more }, ...spec!.cases.slice(1)],
  });
  it.each([
    [
      'four steps, of which none is the middle',
      { ...spec!, sure: ['a', 'b', 'c', 'd'] },
      /ba mức hoặc năm mức/,
    ],
    ['two steps that read the same', { ...spec!, sure: ['a', 'b', 'a'] }, /hai mức trùng chữ/],
    [
      'evidence that fits no step',
      withFile({ fits: 4, ...{} }),
      spec!.sure.length === 3 ? /vượt số mức/ : /^$/,
    ],
    [
      'one source only',
      withFile({ sources: file.sources.map((source) => ({ ...source, spare: true as const })) }),
      /ít nhất hai nguồn/,
    ],
    [
      'nothing to find among signs alone',
      withFile({ parts: file.parts.map((part) => ({ ...part, why: 'Vì thế.' })) }),
      /câu nào cũng có why/,
    ],
    [
      'places to enlarge without a photo, one outside it',
      withFile({ clues: [{ id: 'x', text: 'X', at: [12, 1, 2, 2], says: 'X.' }] }),
      /có clues thì cần picture[^]*ra ngoài lưới/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(factCheckLab.validate(broken).join('\n')).toMatch(says),
  );

  it('discriminates claims by the middle of the steps, in the evidence and after reading', () => {
    const cases = [0, 1, 2, 3, 4].map((fits) => ({ ...file, id: `f${fits}`, fits }));
    const five = { ...spec!, sure: ['a', 'b', 'c', 'd', 'e'], cases };
    expect(factCheckLab.tellsApart!.cases(five)).toEqual([
      { id: 'f0', truth: 'trap' },
      { id: 'f1', truth: 'trap' },
      { id: 'f3', truth: 'genuine' },
      { id: 'f4', truth: 'genuine' },
    ]);
    expect(
      factCheckLab.tellsApart!.calls(five, {
        'f0/after': ['4'],
        'f1/after': ['2'],
        'f4/before': ['0'],
      }),
    ).toEqual({ f0: 'genuine', f1: 'ask' });
  });
});
