import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedSim as anySpec, setBest, setBy } from '../../../../tests/arbitraries/configure.ts';
import { describeConfigureKind } from '../../../../tests/configure-kind.ts';
import { feedAfter, gradeFeedSim, moves, postActs, postsLeft } from './grade.ts';
import { feedSim } from './index.ts';
import type { FeedSimSpec } from './schema.ts';

describeConfigureKind(feedSim, anySpec, {
  by: (spec, picks) => ({
    acts: Array.from(
      { length: spec.rounds * spec.shown },
      (_, n) => postActs[picks[n % picks.length]! % 4]!,
    ),
    ...setBy(spec.more ?? [], picks),
  }),
  best: (spec) => ({ acts: spec.way, ...setBest(spec.more ?? []) }),
  switchesOf: ({ more }) => more ?? [],
});

describe('the recommender', () => {
  const acts = fc.array(fc.constantFrom(...postActs), { maxLength: 12 });
  const holds = (property: (spec: FeedSimSpec, acts: string[]) => void) =>
    fc.assert(fc.property(anySpec, acts, (spec, list) => void property(spec, list)));

  it('gives the same feed for the same acts', () =>
    holds((spec, list) =>
      expect(feedAfter(spec, { acts: list })).toEqual(feedAfter(spec, { acts: [...list] })),
    ));

  it('keeps every weight from 0 to 12, and always has a full page', () =>
    holds((spec, list) => {
      const { weights, page } = feedAfter(spec, { acts: list });
      for (const weight of Object.values(weights)) expect(weight >= 0 && weight <= 12).toBe(true);
      expect(page).toHaveLength(spec.shown);
    }));

  it('changes only the post’s topic, by the act’s weight', () =>
    holds((spec) => {
      for (const act of postActs) {
        const topic = feedAfter(spec, {}).page[0]!.topic;
        const { weights } = feedAfter(spec, { acts: [act] });
        for (const { id, start } of spec.topics)
          expect(weights[id]).toBe(
            id === topic ? Math.min(12, Math.max(0, start + moves[act])) : start,
          );
      }
    }));

  it('never offers less of a topic after one more full watch of it', () =>
    holds((spec) => {
      const plain = Array.from({ length: spec.shown }, () => 'skip');
      const { topic } = feedAfter(spec, {}).page[0]!;
      const of = (list: string[]) =>
        feedAfter({ ...spec, rounds: 1 }, { acts: list }).page.filter(
          (post) => post.topic === topic,
        ).length;
      expect(of(['watch', ...plain.slice(1)])).toBeGreaterThanOrEqual(of(plain));
    }));

  it('ends after its rounds: nothing changes any more', () =>
    holds((spec) => {
      const all = Array.from({ length: spec.rounds * spec.shown }, () => 'watch');
      expect(postsLeft(spec, { acts: all })).toBe(0);
      expect(feedAfter(spec, { acts: [...all, 'less', 'search-x'] })).toEqual(
        feedAfter(spec, { acts: all }),
      );
    }));

  it('uses no post for a search', () =>
    holds((spec, list) => {
      const search = `search-${spec.topics[0]!.id}`;
      expect(postsLeft(spec, { acts: [search, ...list] })).toBe(postsLeft(spec, { acts: list }));
    }));

  it('ignores unknown acts', () =>
    holds((spec, list) =>
      expect(feedAfter(spec, { acts: list.flatMap((act) => ['dance', act]) }).weights).toEqual(
        feedAfter(spec, { acts: list }).weights,
      ),
    ));
});

describe('goals', () => {
  it('give half if missed by one, nothing by two', () => {
    const [spec] = fc.sample(
      anySpec.filter(({ goals }) => goals.some(({ how }) => how === 'mood')),
      { numRuns: 1, seed: 3 },
    );
    const { mood } = feedAfter(spec!, { acts: spec!.way });
    for (const [more, points] of [
      [0, 1],
      [1, 0.5],
      [2, 0],
    ] as const) {
      const goal = {
        id: 'g',
        text: 'Đích',
        how: 'mood' as const,
        least: mood + more,
        feedback: 'Sửa.',
        misconception: 'x',
      };
      expect(
        gradeFeedSim({ ...spec!, goals: [goal], more: undefined }, { acts: spec!.way }),
      ).toMatchObject({
        earned: points,
        total: 1,
      });
    }
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 8 });
  it.each([
    [
      'a picture without a description',
      {
        ...spec!,
        topics: spec!.topics.map((topic) => ({ ...topic, picture: 'scenes/bep.svg' })),
      },
      /picture và pictureText đi cùng nhau/,
    ],
    [
      'a way that stops early',
      { ...spec!, way: spec!.way.slice(0, 1) },
      /way chưa bấm hết các lượt/,
    ],
    [
      'a way that does not lead there',
      {
        ...spec!,
        goals: [
          {
            id: 'g',
            text: 'Đích',
            how: 'variety' as const,
            least: 9,
            feedback: 'Sửa.',
            misconception: 'x',
          },
        ],
      },
      /way chưa tới đích “g”/,
    ],
    [
      'a goal about no topic',
      {
        ...spec!,
        goals: [
          {
            id: 'g',
            text: 'Đích',
            how: 'share' as const,
            topic: 'zz',
            most: 1,
            feedback: 'Sửa.',
            misconception: 'x',
          },
        ],
      },
      /không có chủ đề “zz”/,
    ],
    [
      'a share without a number',
      {
        ...spec!,
        goals: [
          {
            id: 'g',
            text: 'Đích',
            how: 'share' as const,
            topic: spec!.topics[0]!.id,
            feedback: 'Sửa.',
            misconception: 'x',
          },
        ],
      },
      /cần least hoặc most/,
    ],
    [
      'two buttons that read the same',
      { ...spec!, acts: { ...spec!.acts, skip: spec!.acts.watch } },
      /phải khác nhau/,
    ],
  ])('red for %s', (_what, broken, says) =>
    expect(feedSim.validate(broken as never).join('\n')).toMatch(says),
  );
});
