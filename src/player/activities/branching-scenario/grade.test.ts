import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  branchingScenario as anySpec,
  pathBy,
  safePath,
} from '../../../../tests/arbitraries/specs.ts';
import { walk } from '../engines/story.ts';
import { gradeBranchingScenario, sayBranchingScenario } from './grade.ts';
import { branchingScenario } from './index.ts';
import { phoneLines } from './path.ts';

const picks = fc.array(fc.nat({ max: 9 }), { maxLength: 20 });

describe('gradeBranchingScenario', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(branchingScenario.spec.safeParse(spec).error).toBeUndefined();
        expect(branchingScenario.validate(spec)).toEqual([]);
      }),
    );
  });

  it('is incomplete in every scene with choices, and gives all points only to safe acts', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const path = safePath(spec.story);
        for (let n = 0; n < path.length; n += 1)
          expect(gradeBranchingScenario(spec, path.slice(0, n)).state).toBe('not-ready');
        expect(gradeBranchingScenario(spec, path)).toMatchObject({
          state: 'scored',
          verdict: 'right',
          earned: path.length,
          total: path.length,
        });
      }),
    );
  });

  it('reports the misconception of the first unsafe act, and gives fewer points', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const slip = spec.story.scenes[spec.story.start]!.choices!.find(
          ({ verdict }) => verdict !== 'safe',
        )!;
        const score = gradeBranchingScenario(spec, [
          slip.id,
          ...safePath({ ...spec.story, start: slip.goto }),
        ]);
        if (score.state !== 'scored') throw new Error('a way that ends is scored');
        expect(score.misconception).toBe(slip.misconception);
        expect(score.earned).toBeLessThan(score.total);
      }),
    );
  });

  it('ends with a safe act, whatever was done before', () => {
    fc.assert(
      fc.property(anySpec, picks, (spec, by) => {
        const path = pathBy(spec.story, by);
        if (gradeBranchingScenario(spec, path).state !== 'scored') return;
        const { taken } = walk(spec.story, path);
        expect(taken.at(-1)!.verdict).toBe('safe');
      }),
    );
  });

  it('describes the path in the words of the acts', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const said = sayBranchingScenario(spec, safePath(spec.story));
        expect(said.split(' → ')).toHaveLength(safePath(spec.story).length);
      }),
    );
  });

  it('never throws, for any path', () => {
    fc.assert(
      fc.property(anySpec, fc.array(fc.string()), (spec, answer) => {
        expect(['scored', 'not-ready']).toContain(gradeBranchingScenario(spec, answer).state);
        expect(sayBranchingScenario(spec, answer)).toBeTypeOf('string');
      }),
    );
  });
});

describe('branching-scenario faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 7 });
  const first = sound!.story.scenes[sound!.story.start]!;
  const withFirst = (more: object) => ({
    ...sound!,
    story: {
      ...sound!.story,
      scenes: { ...sound!.story.scenes, [sound!.story.start]: { ...first, ...more } },
    },
  });
  it.each([
    [
      'an own line of someone who has no role',
      withFirst({ say: [{ who: 'Tủa', text: 'Ừ.', own: true }] }),
      /“Tủa” nói lời own mà không có trong roles/,
    ],
    [
      'something kept, which only the app shows',
      withFirst({ choices: first.choices!.map((option) => ({ ...option, keeps: 'Tên' })) }),
      /keeps chỉ dùng ở report-rehearsal/,
    ],
    [
      'a scene in which one cannot tell',
      withFirst({ choices: first.choices!.map(({ sign: _, ...rest }) => rest) }),
      /story: cảnh “s0”: cần một lựa chọn kể ngay/,
    ],
  ])('sees %s', (_what, spec, says) =>
    expect(branchingScenario.validate(spec).join('\n')).toMatch(says),
  );
});

describe('branching-scenario faults of a fork', () => {
  const moment = (at: string, more: object) => ({ at, text: 'Bà nghe.', ...more });
  const way = (last: string, more: object) => ({
    still: 'Máy còn kêu.',
    moments: [moment('22:01', more), moment('22:10', more), moment(last, more)],
  });
  const face = { face: 'ba-calm' };
  const drawn = { picture: 'scenes/may-up.svg', pictureText: 'Máy úp' };
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 7 });
  const first = sound!.story.scenes[sound!.story.start]!;
  /** The first scene with what follows its first safe choice and its first other one. */
  const forked = (
    at: string | undefined,
    safe: object,
    other: object | undefined,
    gentle = false,
  ) => {
    const ids = ['safe', 'other'].map(
      (which) =>
        first.choices!.find(({ verdict }) => (verdict === 'safe') === (which === 'safe'))!.id,
    );
    const choices = first.choices!.map((choice) => ({
      ...choice,
      later: choice.id === ids[0] ? safe : choice.id === ids[1] ? other : undefined,
    }));
    const scenes = { ...sound!.story.scenes, [sound!.story.start]: { ...first, at, choices } };
    return { ...sound!, gentle, story: { ...sound!.story, scenes } } as never;
  };
  const faultsOf = (spec: never) => branchingScenario.validate(spec).join('\n');

  it('finds none where both ways have the same hours up to three hours later', () =>
    expect(faultsOf(forked('22:00', way('1:00', face), way('1:00', drawn), true))).toBe(''));

  it.each([
    ['one way', forked('22:00', way('1:00', face), undefined), /đúng hai lựa chọn có later/],
    ['no hour', forked(undefined, way('1:00', face), way('1:00', drawn)), /cảnh cần at/],
    ['a wrong last hour', forked('22:00', way('2:00', face), way('2:00', drawn)), /ba giờ sau/],
    ['two clocks', forked('22:00', way('1:00', face), way('1:01', drawn)), /hai lối cùng giờ/],
    ['an empty moment', forked('22:00', way('1:00', face), way('1:00', {})), /picture hoặc face/],
    [
      'a picture without words',
      forked('22:00', way('1:00', { picture: drawn.picture }), way('1:00', drawn)),
      /pictureText đi cùng nhau/,
    ],
    [
      'a gentle story without a helper’s face',
      forked('22:00', way('1:00', drawn), way('1:00', drawn), true),
      /cần mặt người giúp ở lối safe/,
    ],
    [
      'a gentle story with a face on the other way',
      forked('22:00', way('1:00', face), way('1:00', face), true),
      /không có mặt ai ở lối chưa safe/,
    ],
  ])('sees %s', (_what, spec, says) => expect(faultsOf(spec)).toMatch(says));
});

describe('the lines on the phone of a story', () => {
  const phone = { app: 'Tíu Tít', me: 'Na', with: 'Bống' };
  const story = {
    start: 'a',
    scenes: {
      a: {
        phone,
        say: [{ who: 'Bống', text: 'Ơi.' }],
        choices: [
          { id: 'say', text: '“Ừ.”', verdict: 'partly', feedback: '', goto: 'a' },
          { id: 'go', text: 'Úp máy', verdict: 'safe', feedback: '', goto: 'b' },
        ],
      },
      b: { phone: { ...phone, with: 'Tí' }, say: [{ who: 'Tí', text: 'Na ơi.' }], choices: [] },
    },
  };
  const linesAt = (path: string[]) => phoneLines({ story } as never, path);

  it('keep what was said and done on the same phone, once each', () =>
    expect(linesAt(['say']).map(({ who, text, own }) => [who, text, own])).toEqual([
      ['Bống', 'Ơi.', false],
      ['Na', 'Ừ.', true],
    ]));

  it('begin anew with another partner', () =>
    expect(linesAt(['say', 'go']).map(({ text }) => text)).toEqual(['Na ơi.']));
});
