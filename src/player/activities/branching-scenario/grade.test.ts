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
