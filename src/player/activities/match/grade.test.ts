import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match as anySpec } from '../../../../tests/arbitraries/specs.ts';
import { cardsAt, gradeMatch, leftOf, paired, sayMatch, type MatchAnswer } from './grade.ts';
import { match } from './index.ts';
import type { MatchSpec } from './schema.ts';

const together = ({ pairs }: MatchSpec): MatchAnswer =>
  Object.fromEntries(pairs.map(({ id }) => [id, id]));
const turned = ({ pairs }: MatchSpec): MatchAnswer =>
  Object.fromEntries(pairs.map(({ id }, n) => [id, pairs[(n + 1) % pairs.length]!.id]));
const anyPaired = anySpec
  .chain((spec) =>
    fc.tuple(
      fc.constant(spec),
      fc.shuffledSubarray(
        spec.pairs.map(({ id }) => id),
        { minLength: spec.pairs.length },
      ),
    ),
  )
  .map(
    ([spec, rights]) =>
      [spec, Object.fromEntries(spec.pairs.map(({ id }, n) => [id, rights[n]!]))] as const,
  );

describe('gradeMatch', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(match.spec.safeParse(spec).error).toBeUndefined();
        expect(match.validate(spec)).toEqual([]);
      }),
    );
  });

  it('gives a point for each right pair, and reports a misconception unless all are right', () => {
    fc.assert(
      fc.property(anyPaired, ([spec, answer]) => {
        const hits = spec.pairs.filter(({ id }) => answer[id] === id).length;
        const score = gradeMatch(spec, answer);
        expect(score).toMatchObject({ state: 'scored', earned: hits, total: spec.pairs.length });
        if (score.state !== 'scored') return;
        expect(score.verdict).toBe(
          hits === spec.pairs.length ? 'right' : hits === 0 ? 'wrong' : 'partly',
        );
        expect(score.misconception === undefined).toBe(score.verdict === 'right');
        expect(score.feedback.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('gives the feedback of the whole if every pair is right, and never if none is', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(gradeMatch(spec, together(spec))).toMatchObject({
          verdict: 'right',
          feedback: [spec.right],
        });
        expect(gradeMatch(spec, turned(spec))).toMatchObject({
          earned: 0,
          verdict: 'wrong',
          misconception: spec.pairs[0]!.misconception,
        });
      }),
    );
  });

  it('is incomplete until every card is in a pair, and counts the missing pairs', () => {
    fc.assert(
      fc.property(anyPaired, fc.nat(), ([spec, all], n) => {
        const some = Object.fromEntries(Object.entries(all).slice(0, n % spec.pairs.length));
        expect(gradeMatch(spec, some)).toEqual({
          state: 'not-ready',
          missing: spec.pairs.length - Object.keys(some).length,
        });
      }),
    );
  });

  it('never throws, for any answer', () => {
    fc.assert(
      fc.property(anySpec, fc.dictionary(fc.string(), fc.string()), (spec, answer) => {
        expect(gradeMatch(spec, answer).state).toMatch(/scored|not-ready/);
        expect(sayMatch(spec, answer)).toBeTypeOf('string');
      }),
    );
  });

  it('describes each pair in words', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const said = sayMatch(spec, together(spec)).split('; ');
        expect(said).toEqual(spec.pairs.map(({ left, right }) => `${left} – ${right}`));
      }),
    );
  });
});

describe('cards', () => {
  const tries = fc.nat({ max: 20 });
  it('are complete, without duplicates, at every try, and have the same order for the same try', () => {
    fc.assert(
      fc.property(anySpec, tries, (spec, n) => {
        const cards = cardsAt(spec, n);
        expect(cards.map(({ text }) => text).sort()).toEqual(
          spec.pairs.flatMap(({ left, right }) => [left, right]).sort(),
        );
        expect(cardsAt(spec, n)).toEqual(cards);
      }),
    );
  });
  it('never lie beside their partner in open columns', () => {
    fc.assert(
      fc.property(
        anySpec.filter(({ look }) => look === 'pairs'),
        tries,
        (spec, n) => {
          const cards = cardsAt(spec, n);
          for (const [at, { id }] of spec.pairs.entries())
            expect(cards[spec.pairs.length + at]!.id).not.toBe(id);
        },
      ),
    );
  });
  it('are in one pair at most, however they are joined', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
        (spec, joins) => {
          const idAt = (n: number) => spec.pairs[n % spec.pairs.length]!.id;
          const answer = joins.reduce<MatchAnswer>(
            (so, [left, right]) => paired(so, idAt(left), idAt(right)),
            {},
          );
          expect(new Set(Object.values(answer)).size).toBe(Object.keys(answer).length);
          const last = joins.at(-1);
          if (last) expect(answer[idAt(last[0])]).toBe(idAt(last[1]));
          for (const card of cardsAt(spec, 0)) {
            const left = leftOf(answer, card);
            if (left !== undefined)
              expect(card.side === 'left' ? left : answer[left]).toBe(card.id);
          }
        },
      ),
    );
  });
});

describe('match faults', () => {
  const sound = fc.sample(anySpec, { numRuns: 1, seed: 7 })[0]!;
  const [first, second, ...rest] = sound.pairs as [
    MatchSpec['pairs'][0],
    MatchSpec['pairs'][0],
    ...MatchSpec['pairs'],
  ];
  it.each<[string, MatchSpec['pairs']]>([
    ['two left cards that read alike', [first, { ...second, left: first.left }, ...rest]],
    ['two right cards that read alike', [first, { ...second, right: first.right }, ...rest]],
    ['a left card that reads like a right one', [first, { ...second, left: first.right }, ...rest]],
  ])('sees %s', (_what, pairs) => expect(match.validate({ ...sound, pairs })).not.toEqual([]));
});
