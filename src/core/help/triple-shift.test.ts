import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALT,
  bare,
  CTRL,
  harmless,
  harmlessAndSlow,
  META,
  tripleShift,
  type HandAct,
} from '../../../tests/arbitraries/keyboards.ts';
import {
  nextShiftState,
  isTripleShift,
  noShifts,
  type KeyAct,
  type Shifts,
} from './triple-shift.ts';

const RUNS = 10_000;

/** Returns the index of the key act that triggers leaving; -1 for never. */
function leftAt(
  acts: HandAct[],
  count: (before: Shifts, act: KeyAct) => Shifts = nextShiftState,
): number {
  let [shifts, at] = [noShifts, 0];
  return acts.findIndex((act) => {
    at += act.wait;
    shifts = count(
      shifts,
      act.what === 'click'
        ? { what: 'other', at }
        : { what: act.what, key: act.key, held: (act.held & (CTRL | ALT | META)) !== 0, at },
    );
    return isTripleShift(shifts);
  });
}

describe('three bare Shifts', () => {
  it(`are never detected in ${RUNS} sequences of typing, Telex, switching and selecting`, () => {
    fc.assert(
      fc.property(fc.oneof(harmless, harmlessAndSlow), (acts) => leftAt(acts) === -1),
      { numRuns: RUNS },
    );
  });

  it(`leave at the third, after any of ${RUNS} such sequences, and not before`, () => {
    fc.assert(
      fc.property(harmless, tripleShift, (before, triple) => {
        const acts = [
          ...before,
          { what: 'down', key: 'x', held: 0, wait: 50 } as const,
          { what: 'up', key: 'x', held: 0, wait: 50 } as const,
          ...triple,
        ];
        return leftAt(acts) === acts.length - 1;
      }),
      { numRuns: RUNS },
    );
  });

  it('are counted although a held key repeats', () => {
    const rested: HandAct[] = [
      { what: 'down', key: 'Shift', held: 8, wait: 100 },
      { what: 'down', key: 'Shift', held: 8, wait: 500 },
      { what: 'up', key: 'Shift', held: 0, wait: 30 },
    ];
    expect(leftAt([...rested, ...rested, ...rested])).toBe(8);
  });

  it('are counted from zero after five seconds', () =>
    expect(leftAt([...bare(), ...bare(), ...bare(5300), ...bare()])).toBe(-1));

  it.each([
    [
      'that looks at no other modifier',
      (before: Shifts, act: KeyAct) =>
        nextShiftState(before, act.what === 'other' ? act : { ...act, held: false }),
    ],
    [
      'that counts every Shift that comes up',
      (before: Shifts, act: KeyAct) =>
        act.what === 'up' && act.key === 'Shift' ? { ...before, count: before.count + 1 } : before,
    ],
    [
      'that no click sets back',
      (before: Shifts, act: KeyAct) =>
        act.what === 'other' ? before : nextShiftState(before, act),
    ],
    [
      'that never forgets',
      (before: Shifts, act: KeyAct) => nextShiftState({ ...before, at: act.at }, act),
    ],
  ])('red for a counter %s', (_, count) => {
    expect(
      fc.check(
        fc.property(fc.oneof(harmless, harmlessAndSlow), (acts) => leftAt(acts, count) === -1),
        { numRuns: RUNS },
      ).failed,
    ).toBe(true);
  });
});
