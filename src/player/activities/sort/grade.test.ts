import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sort as anySpec } from '../../../../tests/arbitraries/specs.ts';
import { gradeSort, saySort, type SortAnswer } from './grade.ts';
import { sort } from './index.ts';
import type { SortSpec } from './schema.ts';

const inPlace = ({ cards }: SortSpec): SortAnswer =>
  Object.fromEntries(cards.map(({ id, box }) => [id, box]));
const elsewhere = ({ boxes }: SortSpec, box: string): string =>
  boxes[(boxes.findIndex(({ id }) => id === box) + 1) % boxes.length]!.id;
const anyPlaced = anySpec
  .chain((spec) => fc.tuple(fc.constant(spec), fc.array(fc.nat(), { minLength: 8, maxLength: 8 })))
  .map(
    ([spec, picks]) =>
      [
        spec,
        Object.fromEntries(
          spec.cards.map(({ id }, n) => [id, spec.boxes[picks[n]! % spec.boxes.length]!.id]),
        ),
      ] as const,
  );

describe('gradeSort', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(sort.spec.safeParse(spec).error).toBeUndefined();
        expect(sort.validate(spec)).toEqual([]);
      }),
    );
  });

  it('gives a point for each card in its box, and reports a misconception unless all are right', () => {
    fc.assert(
      fc.property(anyPlaced, ([spec, answer]) => {
        const hits = spec.cards.filter(({ id, box }) => answer[id] === box).length;
        const score = gradeSort(spec, answer);
        expect(score).toMatchObject({ state: 'scored', earned: hits, total: spec.cards.length });
        if (score.state !== 'scored') return;
        expect(score.verdict).toBe(
          hits === spec.cards.length ? 'right' : hits === 0 ? 'wrong' : 'partly',
        );
        expect(score.misconception === undefined).toBe(score.verdict === 'right');
        expect(
          Object.values(score.perOption).filter((verdict) => verdict === 'right'),
        ).toHaveLength(hits);
      }),
    );
  });

  it('gives the feedback of the whole when every card is in its box', () => {
    fc.assert(
      fc.property(
        anySpec,
        (spec) =>
          void expect(gradeSort(spec, inPlace(spec))).toMatchObject({
            verdict: 'right',
            feedback: [spec.right],
          }),
      ),
    );
  });

  it('gives the feedback and misconception of a single misplaced card', () => {
    fc.assert(
      fc.property(anySpec, fc.nat(), (spec, n) => {
        const card = spec.cards[n % spec.cards.length]!;
        const answer = { ...inPlace(spec), [card.id]: elsewhere(spec, card.box) };
        expect(gradeSort(spec, answer)).toMatchObject({
          verdict: 'partly',
          feedback: [card.feedback],
          misconception: card.misconception,
          perOption: { [card.id]: 'wrong' },
        });
      }),
    );
  });

  it('gives one or two different remarks, however many cards are misplaced', () => {
    fc.assert(
      fc.property(anyPlaced, ([spec, answer]) => {
        const score = gradeSort(spec, answer);
        if (score.state !== 'scored') throw new Error('every card is placed');
        expect(score.feedback.length).toBeGreaterThanOrEqual(1);
        expect(score.feedback.length).toBeLessThanOrEqual(2);
        expect(new Set(score.feedback).size).toBe(score.feedback.length);
      }),
    );
  });

  it('reports the misconception behind most slips', () => {
    const spec = fc.sample(anySpec, { numRuns: 1, seed: 5 })[0]!;
    const cards = spec.cards.map((card, n) => ({
      ...card,
      misconception: n === 0 ? 'rare' : 'common',
    }));
    const answer = Object.fromEntries(cards.map(({ id, box }) => [id, elsewhere(spec, box)]));
    expect(gradeSort({ ...spec, cards }, answer)).toMatchObject({
      misconception: 'common',
      earned: 0,
    });
  });

  it('is incomplete until every card is in a box, and counts those that are not', () => {
    fc.assert(
      fc.property(anyPlaced, fc.nat(), ([spec, all], n) => {
        const some = Object.fromEntries(Object.entries(all).slice(0, n % spec.cards.length));
        expect(gradeSort(spec, some)).toEqual({
          state: 'not-ready',
          missing: spec.cards.length - Object.keys(some).length,
        });
      }),
    );
  });

  it('never throws, and ignores unknown boxes', () => {
    fc.assert(
      fc.property(anySpec, fc.dictionary(fc.string(), fc.string()), (spec, answer) => {
        expect(gradeSort(spec, answer).state).toMatch(/scored|not-ready/);
        expect(saySort(spec, answer)).toBeTypeOf('string');
        expect(
          gradeSort(spec, Object.fromEntries(spec.cards.map(({ id }) => [id, 'no-such-box']))),
        ).toMatchObject({ state: 'not-ready' });
      }),
    );
  });

  it('gives half for more care than needed, if boxes are in order of care, and never for less', () => {
    fc.assert(
      fc.property(anyPlaced, ([free, answer]) => {
        const spec: SortSpec = { ...free, carefulLast: true };
        const care = (box: string) => spec.boxes.findIndex(({ id }) => id === box);
        const over = (card: SortSpec['cards'][number]) => care(answer[card.id]!) - care(card.box);
        const earned = spec.cards.reduce(
          (sum, card) => sum + (over(card) === 0 ? 1 : over(card) > 0 ? 0.5 : 0),
          0,
        );
        expect(gradeSort(spec, answer)).toMatchObject({ earned, total: spec.cards.length });
        const score = gradeSort(spec, answer);
        if (score.state === 'scored')
          for (const card of spec.cards)
            expect(score.perOption[card.id]).toBe(
              over(card) === 0 ? 'right' : over(card) > 0 ? 'partly' : 'wrong',
            );
      }),
    );
  });

  it('gives all for more care than needed if careful is full, and never for less', () => {
    fc.assert(
      fc.property(anyPlaced, ([free, answer]) => {
        const spec: SortSpec = { ...free, carefulLast: 'full' };
        const care = (box: string) => spec.boxes.findIndex(({ id }) => id === box);
        const isEnough = (card: SortSpec['cards'][number]) =>
          care(answer[card.id]!) >= care(card.box);
        const earned = spec.cards.filter(isEnough).length;
        expect(gradeSort(spec, answer)).toMatchObject({ earned, total: spec.cards.length });
        const score = gradeSort(spec, answer);
        if (score.state === 'scored')
          for (const card of spec.cards)
            expect(score.perOption[card.id]).toBe(isEnough(card) ? 'right' : 'wrong');
      }),
    );
  });

  it('describes the contents of the boxes', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const said = saySort(spec, inPlace(spec));
        for (const { text } of [...spec.cards, ...spec.boxes]) expect(said).toContain(text);
      }),
    );
  });
});

describe('sort faults', () => {
  const sound = fc.sample(anySpec, { numRuns: 1, seed: 7 })[0]!;
  it.each<[string, SortSpec]>([
    [
      'a card for a box that is not there',
      {
        ...sound,
        cards: sound.cards.map((card, n) => (n === 0 ? { ...card, box: 'zz-zz' } : card)),
      },
    ],
    [
      'a box that stays empty',
      { ...sound, boxes: [...sound.boxes, { id: 'spare', text: 'Hộp thừa' }] },
    ],
    [
      'two cards that read alike',
      { ...sound, cards: sound.cards.map((card) => ({ ...card, text: 'Thẻ' })) },
    ],
    [
      'two boxes that read alike',
      { ...sound, boxes: sound.boxes.map((box) => ({ ...box, text: 'Hộp' })) },
    ],
    [
      'cards that lie sorted already',
      { ...sound, cards: [...sound.cards].sort((a, b) => a.box.localeCompare(b.box)) },
    ],
  ])('sees %s', (_what, spec) => expect(sort.validate(spec)).not.toEqual([]));
});
