import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyPlaces, onePlace } from '../../../../tests/arbitraries/specs.ts';
import { UNSURE } from '#core/questions/options.ts';
import { verdictOf } from '#core/questions/score.ts';
import { gradeHotspot, sayHotspot } from './grade.ts';
import { hotspot } from './index.ts';
import type { HotspotSpec } from './schema.ts';

const anySpec = fc.oneof(onePlace, manyPlaces);
const rightOf = ({ spots }: HotspotSpec) =>
  spots.filter(({ verdict }) => verdictOf(verdict) === 'right').map(({ id }) => id);

describe('gradeHotspot', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(hotspot.spec.safeParse(spec).error).toBeUndefined();
        expect(hotspot.validate(spec)).toEqual([]);
      }),
    );
  });

  it('never throws, and gives points from 0 to the total', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.oneof(fc.string(), fc.constant(UNSURE), fc.constant('a')), { maxLength: 9 }),
        (spec, answer) => {
          const score = gradeHotspot(spec, answer);
          expect(sayHotspot(spec, answer)).toBeTypeOf('string');
          if (score.state === 'not-ready') return void expect(score.missing).toBeGreaterThan(0);
          expect(score.earned).toBeGreaterThanOrEqual(0);
          expect(score.earned).toBeLessThanOrEqual(score.total);
          expect(score.feedback.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('gives all points for the right place, and for all right places in any order', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const score = gradeHotspot(spec, rightOf(spec).reverse());
        expect(score).toMatchObject({ state: 'scored', verdict: 'right' });
        if (score.state === 'scored')
          expect([score.earned, score.misconception]).toEqual([score.total, undefined]);
      }),
    );
  });

  it('is incomplete without a press', () => {
    fc.assert(
      fc.property(
        anySpec,
        (spec) => void expect(gradeHotspot(spec, [])).toEqual({ state: 'not-ready', missing: 1 }),
      ),
    );
  });

  it('gives a place that is not right its feedback and misconception', () => {
    fc.assert(
      fc.property(onePlace, (spec) => {
        for (const { id, verdict, feedback, misconception } of spec.spots.filter(
          (spot) => verdictOf(spot.verdict) !== 'right',
        ))
          expect(gradeHotspot(spec, [id])).toMatchObject({
            verdict: verdictOf(verdict),
            feedback: [feedback],
            misconception,
          });
      }),
    );
  });

  it('gives nothing without a right sign, and asks for the rest when some are missing', () => {
    fc.assert(
      fc.property(manyPlaces, (spec) => {
        const wrong = spec.spots.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id);
        expect(gradeHotspot(spec, wrong)).toMatchObject({ earned: 0, verdict: 'wrong' });
        const [, ...some] = rightOf(spec);
        if (some.length > 0)
          expect(gradeHotspot(spec, some)).toMatchObject({
            verdict: 'partly',
            feedback: [spec.missed],
          });
      }),
    );
  });
});

describe('hotspot faults', () => {
  const spot = (id: string, at: [number, number, number, number], right = false) =>
    right
      ? { id, text: id, at, verdict: 'right' as const, feedback: 'x' }
      : { id, text: id, at, verdict: 'wrong' as const, feedback: 'x', misconception: 'y' };
  const spec: HotspotSpec = {
    kind: 'hotspot',
    use: 'practice',
    iCan: ['x'],
    stem: 'Chạm.',
    hints: ['Nhìn kỹ.'],
    picture: 'scenes/ban-do.svg',
    pictureText: 'Bản đồ',
    spots: [spot('a', [1, 1, 2, 2], true), spot('b', [3, 1, 2, 2]), spot('c', [11, 5, 2, 2])],
  };
  const [a, b, c] = spec.spots as [
    HotspotSpec['spots'][0],
    HotspotSpec['spots'][0],
    HotspotSpec['spots'][0],
  ];
  it('accepts places side by side, up to the edge', () =>
    expect(hotspot.validate(spec)).toEqual([]));
  it.each<[string, Partial<HotspotSpec>]>([
    ['two places on one another', { spots: [a, { ...b, at: [2, 2, 2, 2] }, c] }],
    ['a place outside the picture', { spots: [a, b, { ...c, at: [12, 5, 2, 2] }] }],
    ['a place without a place', { spots: [a, b, { ...c, at: undefined }] }],
    ['no picture at all', { picture: undefined }],
    ['a picture and pictures', { pictures: true }],
    ['a picture without its description', { pictureText: undefined }],
    ['pictures without a picture each', { picture: undefined, pictures: true }],
    ['two right places where one is asked for', { spots: [a, { ...b, verdict: 'right' }, c] }],
    ['no right place', { spots: [b, c] }],
    [
      'a place that is not right and names no belief',
      { spots: [a, { ...b, misconception: undefined }, c] },
    ],
    ['many without “missed”', { many: true }],
    [
      'many with a place that is partly safe',
      { many: true, missed: 'x', spots: [a, { ...b, verdict: 'partly' }, c] },
    ],
    [
      'many where every place is right',
      { many: true, missed: 'x', spots: [a, { ...b, verdict: 'right' }] },
    ],
  ])('sees %s', (_what, change) =>
    expect(hotspot.validate({ ...spec, ...change })).not.toEqual([]),
  );
  it('rejects a place smaller than a finger', () =>
    expect(
      hotspot.spec.safeParse({ ...spec, spots: [a, b, { ...c, at: [11, 5, 1, 2] }] }).success,
    ).toBe(false));
});
