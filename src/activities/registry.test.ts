import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatReply, helpFinder, manyChoice, oneChoice, sequence } from '../../tests/arbitraries/specs.ts';
import { verdictOf } from '../domain/score.ts';
import { choicesOf, keyOf } from './registry.ts';

describe('keyOf', () => {
  it('lists every option with its remark and marks the right ones', () => {
    fc.assert(
      fc.property(fc.oneof(oneChoice, manyChoice, chatReply), (spec) => {
        expect(keyOf(spec)).toEqual(
          spec.options.map(({ text, feedback, verdict }) => ({
            text,
            remark: feedback,
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
        expect([more, line!.right, line!.remark]).toEqual([[], true, spec.right]);
        expect(line!.text.split(' → ')).toHaveLength(spec.order.length);
      }),
    );
  });
  it('has no key for a map of people', () =>
    fc.assert(fc.property(helpFinder, (spec) => void expect(keyOf(spec)).toEqual([]))));
  it('has no key for a kind it does not know', () => {
    const [spec] = fc.sample(oneChoice, 1);
    expect([
      keyOf({ ...spec!, kind: 'no-such-kind' }),
      choicesOf({ ...spec!, kind: 'no-such-kind' }),
    ]).toEqual([[], []]);
  });
});
