import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordBuilder } from '../../../tests/arbitraries/configure.ts';
import {
  chatReply,
  helpFinder,
  manyChoice,
  manyPlaces,
  match,
  oneChoice,
  onePlace,
  sequence,
  sort,
} from '../../../tests/arbitraries/specs.ts';
import { verdictOf } from '#core/questions/score.ts';
import { choicesOf, keyOf, kinds } from './registry.ts';

describe('keyOf', () => {
  it('lists every option with its feedback and marks the right ones', () => {
    fc.assert(
      fc.property(fc.oneof(oneChoice, manyChoice, chatReply), (spec) => {
        expect(keyOf(spec)).toEqual(
          spec.options.map(({ text, feedback, verdict }) => ({
            text,
            feedback: feedback,
            right: verdictOf(verdict) === 'right',
          })),
        );
        expect(choicesOf(spec)).toEqual(spec.options.map(({ text }) => text));
      }),
    );
  });
  it('writes the right order in one line', () => {
    fc.assert(
      fc.property(sequence, (spec) => {
        const [line, ...more] = keyOf(spec);
        expect([more, line!.right, line!.feedback]).toEqual([[], true, spec.right]);
        expect(line!.text.split(' → ')).toHaveLength(spec.order.length);
      }),
    );
  });
  it('is empty for a map of people', () =>
    fc.assert(fc.property(helpFinder, (spec) => void expect(keyOf(spec)).toEqual([]))));
  it('is empty for an unknown kind', () => {
    const [spec] = fc.sample(oneChoice, 1);
    expect([
      keyOf({ ...spec!, kind: 'no-such-kind' }),
      choicesOf({ ...spec!, kind: 'no-such-kind' }),
    ]).toEqual([[], []]);
  });
});

describe('guesses', () => {
  const fewWays = sort.filter(({ boxes, cards }) => boxes.length ** cards.length <= 1000);
  const guessed = fc.oneof(
    oneChoice,
    manyChoice,
    chatReply,
    onePlace,
    manyPlaces,
    match,
    fewWays,
    sequence,
  );

  const holds = (spec: { kind: string }) => {
    const kind = kinds.get(spec.kind)!;
    const guesses = kind.guesses!(spec);
    expect(guesses.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
    // Every guess is a complete answer, and some are right.
    const scores = guesses.map(({ answer }) => kind.grade(spec, answer));
    expect(scores.every(({ state }) => state === 'scored')).toBe(true);
    expect(scores.some((score) => score.state === 'scored' && score.verdict === 'right')).toBe(
      true,
    );
  };

  it('are complete answers whose probabilities add up to one', () => {
    fc.assert(fc.property(guessed, holds), { numRuns: 60 });
  });
  it('put as many words together as a password requires', () => {
    fc.assert(fc.property(passwordBuilder, holds), { numRuns: 5 });
  });
  it('give one right option of three a third each', () => {
    const [spec] = fc.sample(oneChoice, 1);
    const options = spec!.options.slice(0, 3);
    expect(
      kinds.get('choice')!.guesses!({ ...spec!, options }).map(({ chance }) => chance),
    ).toEqual(options.map(() => 1 / options.length));
  });
});
