import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequence as anySpec } from '../../../../tests/arbitraries/specs.ts';
import { gradeSequence, saySequence, TELL_NOW } from './grade.ts';
import { sequence } from './index.ts';
import type { SequenceSpec } from './schema.ts';

const inOrder = (spec: SequenceSpec): string[] => [...spec.order.flat(), ...(spec.anytime ?? [])];
const placedAnyhow = anySpec.chain((spec) =>
  fc.tuple(fc.constant(spec), fc.shuffledSubarray(inOrder(spec), { minLength: spec.cards.length })),
);

describe('gradeSequence', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(sequence.spec.safeParse(spec).error).toBeUndefined();
        expect(sequence.validate(spec)).toEqual([]);
      }),
    );
  });

  it('gives points from 0 to the total for any order, and reports a misconception unless it is right', () => {
    fc.assert(
      fc.property(placedAnyhow, ([spec, answer]) => {
        const score = gradeSequence(spec, answer);
        if (score.state !== 'scored') throw new Error('every card is placed');
        expect(score.total).toBeGreaterThan(0);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(score.verdict === 'right').toBe(score.earned === score.total);
        expect(score.misconception === undefined).toBe(score.verdict === 'right');
      }),
    );
  });

  it('gives all points for the right order', () => {
    fc.assert(
      fc.property(
        anySpec,
        (spec) =>
          void expect(gradeSequence(spec, inOrder(spec))).toMatchObject({
            verdict: 'right',
            feedback: [spec.right],
          }),
      ),
    );
  });

  it('counts every pair of cards from two groups, and takes one point for one reversed pair', () => {
    fc.assert(
      fc.property(anySpec, fc.nat(), (spec, n) => {
        const ofGroup = spec.order.flatMap((group, at) => group.map(() => at));
        const pairs = ofGroup.flatMap((group, at) =>
          ofGroup.slice(at + 1).filter((later) => later !== group),
        ).length;
        const at = n % (spec.order.length - 1);
        const groups = spec.order.map((group) => [...group]);
        const [last, first] = [groups[at]!.pop()!, groups[at + 1]!.shift()!];
        const turned = [
          ...groups.slice(0, at + 1).flat(),
          first,
          last,
          ...groups.slice(at + 1).flat(),
          ...(spec.anytime ?? []),
        ];
        expect(gradeSequence(spec, turned)).toMatchObject({
          total: pairs,
          earned: pairs === 1 ? 0 : pairs - 1,
        });
      }),
    );
  });

  it('lets cards of one group swap', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const swapped = [
          ...spec.order.flatMap((group) => [...group].reverse()),
          ...(spec.anytime ?? []),
        ];
        expect(gradeSequence(spec, swapped)).toMatchObject({ verdict: 'right' });
      }),
    );
  });

  it('allows an anytime card anywhere', () => {
    fc.assert(
      fc.property(
        anySpec.filter(({ anytime }) => anytime !== undefined),
        fc.nat(),
        (spec, n) => {
          const fixed = spec.order.flat();
          const at = n % (fixed.length + 1);
          expect(
            gradeSequence(spec, [...fixed.slice(0, at), ...spec.anytime!, ...fixed.slice(at)]),
          ).toMatchObject({ verdict: 'right' });
        },
      ),
    );
  });

  // Telling first, with the button offered, is right whatever follows: see the next test.
  const orderAlone = anySpec.filter(({ tellNow, anytime }) => !(tellNow && anytime));

  it('accepts telling before anything else, in any order of the rest, if telling at once is offered', () => {
    const telling = anySpec.filter(
      ({ tellNow, anytime }) => tellNow !== undefined && anytime !== undefined,
    );
    fc.assert(
      fc.property(
        telling.chain((spec) =>
          fc.tuple(
            fc.constant(spec),
            fc.shuffledSubarray(spec.order.flat(), { minLength: spec.order.flat().length }),
          ),
        ),
        ([spec, rest]) => {
          const score = gradeSequence(spec, [...spec.anytime!, ...rest]);
          expect(score).toMatchObject({ verdict: 'right' });
          expect(score).not.toHaveProperty('misconception');
          const [first, ...later] = spec.order.flat().reverse();
          expect(gradeSequence(spec, [first!, ...spec.anytime!, ...later])).toMatchObject({
            verdict: 'wrong',
          });
        },
      ),
    );
  });

  it('gives nothing for the reversed order', () => {
    fc.assert(
      fc.property(
        orderAlone,
        (spec) =>
          void expect(gradeSequence(spec, inOrder(spec).reverse())).toMatchObject({
            earned: 0,
            verdict: 'wrong',
          }),
      ),
    );
  });

  it('gives the slip’s feedback when its two cards are reversed', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [{ early, late, misconception }] = spec.slips as [SequenceSpec['slips'][number]];
        const answer = [early, late, ...inOrder(spec).filter((id) => id !== early && id !== late)];
        expect(gradeSequence(spec, answer)).toMatchObject({ misconception });
      }),
    );
  });

  it('gives half of the points or more for a slip that is cautious', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [slip, ...others] = spec.slips as [SequenceSpec['slips'][number]];
        const cautious = { ...spec, slips: [{ ...slip, half: true as const }, ...others] };
        const rest = inOrder(spec).filter((id) => id !== slip.early && id !== slip.late);
        const answer = [slip.early, slip.late, ...rest];
        const score = gradeSequence(cautious, answer);
        if (score.state !== 'scored') throw new Error('every card is placed');
        expect(score.earned * 2).toBeGreaterThanOrEqual(score.total);
        expect(score.misconception).toBe(slip.misconception);
      }),
    );
  });

  it('is incomplete until every card has its place', () => {
    fc.assert(
      fc.property(placedAnyhow, fc.nat(), ([spec, all], n) => {
        const placed = all.slice(0, n % all.length);
        expect(gradeSequence(spec, placed)).toEqual({
          state: 'not-ready',
          missing: all.length - placed.length,
        });
      }),
    );
  });

  it('never throws, and never scores an answer without all cards', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.oneof(fc.string(), fc.constant('a')), { maxLength: 9 }),
        (spec, answer) => {
          const whole = spec.cards.every(({ id }) => answer.includes(id));
          expect(gradeSequence(spec, answer).state).toBe(whole ? 'scored' : 'not-ready');
          expect(saySequence(spec, answer)).toBeTypeOf('string');
        },
      ),
    );
    const spec = fc.sample(anySpec, { numRuns: 1, seed: 3 })[0]!;
    expect(
      gradeSequence(
        spec,
        spec.cards.map(() => spec.cards[0]!.id),
      ).state,
    ).toBe('not-ready');
  });

  it('accepts “kể ngay” as right only if it is offered', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const score = gradeSequence(spec, [TELL_NOW]);
        expect(score).toMatchObject(
          spec.tellNow
            ? { state: 'scored', earned: 1, total: 1, verdict: 'right' }
            : { state: 'not-ready' },
        );
      }),
    );
  });
});

describe('sequence faults', () => {
  const spec: SequenceSpec = {
    kind: 'sequence',
    use: 'practice',
    iCan: ['x'],
    stem: 'Xếp.',
    hints: ['Dừng.'],
    right: 'Đúng.',
    cards: ['b', 'a', 'c', 'd'].map((id) => ({ id, text: id })),
    order: [['a'], ['b', 'c'], ['d']],
    slips: [{ early: 'b', late: 'a', feedback: 'x', misconception: 'y' }],
    otherwise: { feedback: 'x', misconception: 'y' },
  };
  it('finds nothing wrong with a sound one', () => expect(sequence.validate(spec)).toEqual([]));
  it.each<[string, Partial<SequenceSpec>]>([
    ['a card without a place', { order: [['a'], ['b'], ['d']] }],
    ['a card with two places', { order: [['a'], ['b', 'c'], ['d', 'a']] }],
    ['a place for a card that is not there', { order: [['a'], ['b', 'c'], ['d'], ['e']] }],
    [
      'a slip about a card that is not there',
      { slips: [{ early: 'z', late: 'a', feedback: 'x', misconception: 'y' }] },
    ],
    [
      'cards shown in the right order',
      { cards: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) },
    ],
    [
      'cards shown in an order that a swap makes right',
      { cards: ['a', 'c', 'b', 'd'].map((id) => ({ id, text: id })) },
    ],
    ['one group only, in which any order is right', { order: [['a', 'b', 'c', 'd']] }],
  ])('sees %s', (_what, change) =>
    expect(sequence.validate({ ...spec, ...change })).not.toEqual([]),
  );
});
