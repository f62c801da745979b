import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedBy, composition } from '../../../../tests/arbitraries/compose.ts';
import { composeFaults } from './compose-faults.ts';
import {
  gradeCompose,
  saidOfSlot,
  sayCompose,
  slipsOf,
  soundParts,
  type Composition,
} from './compose.ts';

const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 40 });
const scored = (spec: Composition, answer: Record<string, string[]>) => {
  const score = gradeCompose(spec, answer);
  if (score.state !== 'scored') throw new Error('a whole answer is graded');
  return score;
};

describe('a composition', () => {
  it('is tried on sound compositions', () =>
    fc.assert(fc.property(composition, (spec) => void expect(composeFaults(spec)).toEqual([]))));

  it('gives a point for each kept rule, and no more', () => {
    fc.assert(
      fc.property(composition, picks, (spec, by) => {
        const answer = composedBy(spec, by);
        const { earned, total } = scored(spec, answer);
        const broken = new Set(slipsOf(spec, answer).map(({ rule }) => rule.id));
        expect([earned, total]).toEqual([spec.rules.length - broken.size, spec.rules.length]);
      }),
    );
  });

  it('never throws, whatever the input', () => {
    fc.assert(
      fc.property(
        composition,
        fc.dictionary(fc.string(), fc.array(fc.string())),
        (spec, answer) => {
          expect(['scored', 'not-ready']).toContain(gradeCompose(spec, answer).state);
          expect(sayCompose(spec, answer)).toBeTypeOf('string');
        },
      ),
    );
  });

  it('gives all points for the sample solution, with its remark', () => {
    fc.assert(
      fc.property(composition, (spec) => {
        const { earned, total, verdict, feedback, misconception } = scored(spec, soundParts(spec));
        expect([earned, verdict, feedback, misconception]).toEqual([
          total,
          'right',
          [spec.right],
          undefined,
        ]);
      }),
    );
  });

  it('ignores matters of taste: a part that breaks and requires nothing changes no point', () => {
    fc.assert(
      fc.property(composition, picks, (spec, by) => {
        const answer = composedBy(spec, by);
        expect(scored(spec, { ...answer, 'taste-0/part': ['t0-a'] }).earned).toBe(
          scored(spec, { ...answer, 'taste-0/part': ['t0-b'] }).earned,
        );
      }),
    );
  });

  it('is incomplete while a slot is empty, and counts those slots', () => {
    fc.assert(
      fc.property(composition, picks, (spec, by) => {
        const must = spec.slots.filter(({ may }) => !may);
        const left = must[by[0]! % must.length]!;
        expect(gradeCompose(spec, { ...composedBy(spec, by), [`${left.id}/part`]: [] })).toEqual({
          state: 'not-ready',
          missing: 1,
        });
      }),
    );
  });

  it('explains each slot to correct, and shows nothing at the others', () => {
    fc.assert(
      fc.property(composition, picks, (spec, by) => {
        const answer = composedBy(spec, by);
        const { perOption } = scored(spec, answer);
        for (const { id } of spec.slots)
          expect(saidOfSlot(spec, id, answer).length > 0).toBe(perOption[id] !== 'right');
      }),
    );
  });

  it('finds a name without a work as wrong as a missing name', () => {
    fc.assert(
      fc.property(composition, (spec) => {
        const best = soundParts(spec);
        const nameless = { ...best, 'work/part': ['none'], 'credit/part': ['c0'] };
        expect(slipsOf(spec, nameless).map(({ rule, slot }) => [rule.id, slot])).toEqual([
          ['credit', 'credit'],
        ]);
      }),
    );
  });
});

describe('composeFaults', () => {
  const [sound] = fc.sample(composition, { numRuns: 1, seed: 7 });
  const withPart = (more: object): Composition => ({
    ...sound!,
    slots: [
      {
        ...sound!.slots[0]!,
        parts: [{ ...sound!.slots[0]!.parts[0]!, ...more }, ...sound!.slots[0]!.parts.slice(1)],
      },
      ...sound!.slots.slice(1),
    ],
  });
  it.each<[string, Composition, RegExp]>([
    ['a part under an id that is taken', withPart({ id: 'w0' }), /“w0” dùng hai lần/],
    ['two parts that read the same', withPart({ text: 'Phần w0' }), /“Phần w0” dùng hai lần/],
    [
      'a rule that is not there',
      withPart({ breaks: { rule: 'gone', feedback: 'Vì.' } }),
      /điều “gone” không có/,
    ],
    [
      'a part that is asked for and not there',
      withPart({ needs: [{ rule: 'credit', part: 'gone' }] }),
      /needs gọi “gone”/,
    ],
    [
      'a rule that nothing can break',
      {
        ...sound!,
        rules: [...sound!.rules, { id: 'idle', text: 'A', feedback: 'B', misconception: 'c' }],
      },
      /“idle”: không phần nào/,
    ],
    [
      'an empty slot that is no list',
      {
        ...sound!,
        slots: sound!.slots.map((slot, at) => (at === 0 ? { ...slot, may: true } : slot)),
      },
      /may chỉ đi với many/,
    ],
    [
      'no way to keep every rule',
      {
        ...sound!,
        slots: sound!.slots.map((slot) =>
          slot.id === 'breaks-0'
            ? {
                ...slot,
                parts: slot.parts.map((part) => ({
                  ...part,
                  breaks: { rule: 'leave', feedback: 'Vì.' },
                })),
              }
            : slot,
        ),
      },
      /chưa giữ được mọi điều/,
    ],
  ])('sees %s', (_what, spec, says) => expect(composeFaults(spec).join('\n')).toMatch(says));
});
