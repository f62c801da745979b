import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyChoice, oneChoice } from '../../../../tests/arbitraries/specs.ts';
import { gradePick, UNSURE, wayOf } from '#core/questions/options.ts';
import { verdictOf } from '#core/questions/score.ts';
import { gradeTicks } from '#core/questions/ticks.ts';
import { gradeChoice } from './grade.ts';
import { choice } from './index.ts';

const anyChoice = fc.oneof(oneChoice, manyChoice);
/** The number of picks is hidden: any number of ticks is an answer. */
const hiddenCount = manyChoice.map((spec) => ({ ...spec, count: 'hidden' as const }));
const shownCount = manyChoice.map((spec) => ({ ...spec, count: 'shown' as const }));
const anyAnswer = fc.array(fc.oneof(fc.string(), fc.constant(UNSURE), fc.constantFrom('a', 'b')), {
  maxLength: 8,
});
const rightIds = (spec: { options: { id: string; verdict: Parameters<typeof verdictOf>[0] }[] }) =>
  spec.options.filter(({ verdict }) => verdictOf(verdict) === 'right').map(({ id }) => id);

describe('gradeChoice', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anyChoice, (spec) => {
        expect(choice.spec.safeParse(spec).error).toBeUndefined();
        expect(choice.validate(spec)).toEqual([]);
      }),
    );
  });

  it('never throws, and gives points from 0 to the total', () => {
    fc.assert(
      fc.property(anyChoice, anyAnswer, (spec, answer) => {
        const score = gradeChoice(spec, answer);
        if (score.state === 'not-ready') return void expect(score.missing).toBeGreaterThan(0);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(score.feedback.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives the right answer all points and no misconception', () => {
    fc.assert(
      fc.property(anyChoice, (spec) => {
        const score = gradeChoice(spec, rightIds(spec));
        expect(score).toMatchObject({ state: 'scored', verdict: 'right' });
        if (score.state === 'scored')
          expect([score.earned, score.misconception]).toEqual([score.total, undefined]);
      }),
    );
  });

  it('is incomplete without a pick', () => {
    fc.assert(
      fc.property(
        anyChoice,
        (spec) =>
          void expect(gradeChoice(spec, [])).toEqual({
            state: 'not-ready',
            missing: spec.count === 'shown' ? rightIds(spec).length : 1,
          }),
      ),
    );
  });

  it('requires exactly the given number of ticks', () => {
    fc.assert(
      fc.property(shownCount, (spec) => {
        const ids = spec.options.map(({ id }) => id);
        const count = rightIds(spec).length;
        for (let n = 0; n <= ids.length; n += 1) {
          const score = gradeChoice(spec, ids.slice(0, n));
          expect(score).toEqual(
            n === count
              ? gradeTicks(spec, ids.slice(0, n))
              : { state: 'not-ready', missing: Math.abs(count - n) },
          );
        }
      }),
    );
  });

  it('a guess has the given number of ticks', () => {
    fc.assert(
      fc.property(shownCount, (spec) => {
        const guesses = choice.guesses!(spec);
        expect(new Set(guesses.map(({ answer }) => answer.length))).toEqual(
          new Set([rightIds(spec).length]),
        );
        expect(guesses.length).toBeLessThan(choice.guesses!({ ...spec, count: 'hidden' }).length);
      }),
    );
  });

  it('gives the feedback of the picked option', () => {
    fc.assert(
      fc.property(oneChoice, fc.nat(), (spec, n) => {
        const option = spec.options[n % spec.options.length]!;
        expect(gradeChoice(spec, [option.id])).toMatchObject({
          feedback: [option.feedback],
          perOption: { [option.id]: verdictOf(option.verdict) },
        });
      }),
    );
  });

  it('reports the misconception of an option that is not right', () => {
    fc.assert(
      fc.property(oneChoice, (spec) => {
        for (const { id, verdict, misconception } of spec.options.filter(
          (option) => verdictOf(option.verdict) !== 'right',
        ))
          expect(gradeChoice(spec, [id])).toMatchObject({
            verdict: verdictOf(verdict),
            misconception,
          });
      }),
    );
  });

  it('gives half for what is partly safe', () => {
    fc.assert(
      fc.property(oneChoice, (spec) => {
        for (const { id } of spec.options.filter(({ verdict }) => verdict === 'partly'))
          expect(gradeChoice(spec, [id])).toMatchObject({ earned: 0.5, total: 1 });
      }),
    );
  });

  it('ignores the order of the ticks', () => {
    fc.assert(
      fc.property(
        manyChoice.chain((spec) =>
          fc.tuple(fc.constant(spec), fc.subarray(spec.options.map(({ id }) => id))),
        ),
        fc.integer(),
        ([spec, ticks], turn) => {
          const turned =
            ticks.length === 0
              ? []
              : [
                  ...ticks.slice(Math.abs(turn) % ticks.length),
                  ...ticks.slice(0, Math.abs(turn) % ticks.length),
                ].reverse();
          expect(gradeChoice(spec, turned)).toEqual(gradeChoice(spec, ticks));
        },
      ),
    );
  });

  it('gives no points without a right tick, and fewer for ticking everything', () => {
    fc.assert(
      fc.property(hiddenCount, (spec) => {
        const wrong = spec.options.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id);
        for (const ticks of [wrong, wrong.slice(0, 1)])
          expect(gradeChoice(spec, ticks)).toMatchObject({ earned: 0, verdict: 'wrong' });
        expect(
          gradeChoice(
            spec,
            spec.options.map(({ id }) => id),
          ),
        ).toMatchObject({ verdict: 'partly' });
      }),
    );
  });

  it('asks for the rest when some right options are missing', () => {
    fc.assert(
      fc.property(
        hiddenCount.filter((spec) => rightIds(spec).length > 1),
        (spec) => {
          expect(gradeChoice(spec, rightIds(spec).slice(1))).toMatchObject({
            verdict: 'partly',
            feedback: [spec.missed],
          });
        },
      ),
    );
  });

  it('answers “Em chưa chắc” kindly: no points, no misconception', () => {
    fc.assert(
      fc.property(
        anyChoice.filter(({ unsure }) => unsure !== undefined),
        (spec) => {
          const score = gradeChoice(spec, [UNSURE]);
          expect(score).toMatchObject({
            state: 'scored',
            earned: 0,
            verdict: 'wrong',
            feedback: [spec.unsure!.feedback],
          });
          expect(score).not.toHaveProperty('misconception');
        },
      ),
    );
  });

  it('rejects “Em chưa chắc” if it is not offered', () => {
    fc.assert(
      fc.property(
        anyChoice.filter(({ unsure }) => unsure === undefined),
        (spec) => void expect(gradeChoice(spec, [UNSURE]).state).toBe('not-ready'),
      ),
    );
  });
});

describe('rules shared by all options', () => {
  it('one tick of a single right option is worth the same as one pick of it: everything', () => {
    fc.assert(
      fc.property(oneChoice, (spec) => {
        const [right] = rightIds(spec);
        expect(gradePick(spec, right!)).toMatchObject({ verdict: 'right' });
        expect(gradeTicks(spec, [right!])).toMatchObject({ verdict: 'right' });
      }),
    );
  });

  it('the solution names every right option and only those', () => {
    const spec = {
      options: [
        { id: 'a', text: 'Gọi bà', verdict: 'safe' as const, feedback: 'Bà nghe.' },
        { id: 'b', text: 'Giấu', verdict: 'unsafe' as const, feedback: 'Lo mãi.' },
      ],
    };
    expect(wayOf(spec)).toBe('Gọi bà. Bà nghe.');
  });
});

/** A situation with one safe option. */
const situation = {
  ...fc.sample(oneChoice, { numRuns: 1, seed: 7 })[0]!,
  mode: 'scenario' as const,
  options: [
    { id: 'go', text: 'Ra trụ sở hỏi', verdict: 'safe' as const, feedback: 'Hỏi tận nơi là biết.' },
    {
      id: 'press',
      text: 'Bấm đường dẫn',
      verdict: 'unsafe' as const,
      feedback: 'Đừng bấm.',
      misconception: 'm',
    },
  ],
};

describe('a situation with several safe options', () => {
  const spec = {
    ...situation,
    severalSafe: true as const,
    options: [
      ...situation.options,
      { id: 'block', text: 'Chặn số', verdict: 'safe' as const, feedback: 'Chặn được.' },
    ],
  };
  it('gives each of them all points, and the others none', () => {
    expect(choice.validate(spec)).toEqual([]);
    expect(['go', 'block', 'press'].map((pick) => gradeChoice(spec, [pick]))).toMatchObject([
      { earned: 1 },
      { earned: 1 },
      { earned: 0 },
    ]);
  });
});

describe('choice faults', () => {
  const sound = fc.sample(oneChoice, { numRuns: 1, seed: 7 })[0]!;
  const many = fc.sample(manyChoice, { numRuns: 1, seed: 7 })[0]!;
  it.each([
    [
      'no right option',
      { ...sound, options: sound.options.filter(({ verdict }) => verdictOf(verdict) !== 'right') },
    ],
    [
      'two right options',
      {
        ...sound,
        options: [
          ...sound.options,
          { ...sound.options.find(({ verdict }) => verdictOf(verdict) === 'right')!, id: 'second' },
        ],
      },
    ],
    ['many without “missed”', { ...many, missed: undefined }],
    ['many without “count”', { ...many, count: undefined }],
    ['a count where one pick is wanted', { ...sound, count: 'shown' as const }],
    [
      'many where everything is right',
      { ...many, options: many.options.filter(({ verdict }) => verdict === 'right') },
    ],
    ['severalSafe where one alone is safe', { ...situation, severalSafe: true as const }],
    [
      'severalSafe of a question that is no scenario',
      { ...sound, mode: 'one' as const, severalSafe: true as const },
    ],
    ['a scenario that says right and wrong', { ...many, mode: 'scenario' as const }],
  ])('sees %s', (_what, spec) => expect(choice.validate(spec as never)).not.toEqual([]));
});
