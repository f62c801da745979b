import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathBy, safePath, story } from '../../../../tests/arbitraries/specs.ts';
import { storySpec, type StorySpec } from './story-schema.ts';
import { gradeStory, storyFaults, walk } from './story.ts';

const picks = fc.array(fc.nat({ max: 11 }), { maxLength: 30 });

describe('a rehearsed story', () => {
  it('is tried on sound stories', () => {
    fc.assert(
      fc.property(story, (spec) => {
        expect(storySpec.safeParse(spec).error).toBeUndefined();
        expect(storyFaults(spec)).toEqual([]);
      }),
    );
  });

  it('is the same after going back and forward again', () => {
    fc.assert(
      fc.property(story, picks, fc.nat({ max: 5 }), (spec, by, back) => {
        const path = pathBy(spec, by);
        const shorter = path.slice(0, Math.max(0, path.length - back));
        expect(walk(spec, [...shorter, ...path.slice(shorter.length)])).toEqual(walk(spec, path));
        expect(walk(spec, shorter).taken).toEqual(walk(spec, path).taken.slice(0, shorter.length));
      }),
    );
  });

  it('gives points from 0 to the total on every path that ends, and is incomplete on every other', () => {
    fc.assert(
      fc.property(story, picks, (spec, by) => {
        const path = pathBy(spec, by);
        const score = gradeStory(spec, path);
        if (walk(spec, path).scene.choices)
          return void expect(score).toEqual({ state: 'not-ready', missing: 1 });
        if (score.state !== 'scored') throw new Error('an end is scored');
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(score.total).toBe(path.length);
      }),
    );
  });

  it('gives all points and no misconception for the safe path', () => {
    fc.assert(
      fc.property(story, (spec) => {
        const score = gradeStory(spec, safePath(spec));
        expect(score).toMatchObject({ state: 'scored', verdict: 'right' });
        expect(score).not.toHaveProperty('misconception');
      }),
    );
  });

  it('reaches its end from anywhere by safe choices', () => {
    fc.assert(
      fc.property(story, picks, (spec, by) => {
        const path = pathBy(spec, by);
        const rest = safePath({ ...spec, start: walk(spec, path).at });
        expect(gradeStory(spec, [...path, ...rest]).state).toBe('scored');
      }),
    );
  });

  it('never throws on a path of any words', () => {
    fc.assert(
      fc.property(story, fc.array(fc.string()), (spec, path) => {
        expect(['scored', 'not-ready']).toContain(gradeStory(spec, path).state);
      }),
    );
  });

  it('stops at an unknown choice', () => {
    fc.assert(
      fc.property(
        story,
        (spec) =>
          void expect(walk(spec, ['không có', ...safePath(spec)])).toMatchObject({
            at: spec.start,
            taken: [],
          }),
      ),
    );
  });

  it('ignores choices after the end', () => {
    fc.assert(
      fc.property(
        story,
        fc.array(fc.string()),
        (spec, more) =>
          void expect(gradeStory(spec, [...safePath(spec), ...more])).toEqual(
            gradeStory(spec, safePath(spec)),
          ),
      ),
    );
  });
});

describe('storyFaults', () => {
  const safe = { id: 'tell', text: 'Kể', verdict: 'safe' as const, feedback: 'Đúng.', goto: 'end' };
  const unsafe = {
    id: 'hide',
    text: 'Giấu',
    verdict: 'unsafe' as const,
    feedback: 'Lo.',
    misconception: 'hide',
    goto: 'one',
  };
  const end = { say: [{ who: '…', text: 'Xong.' }] };
  const scene = (choices: NonNullable<StorySpec['scenes'][string]['choices']>) => ({
    say: [{ who: 'Bà', text: 'Sao?' }],
    choices,
  });
  const sound: StorySpec = { start: 'one', scenes: { one: scene([safe, unsafe]), end } };

  it('finds nothing wrong with a sound story', () => expect(storyFaults(sound)).toEqual([]));
  it.each<[string, StorySpec, RegExp]>([
    ['a start that is not there', { ...sound, start: 'zero' }, /start “zero”/],
    ['a start with nothing to choose', { start: 'end', scenes: sound.scenes }, /cảnh đầu/],
    [
      'a choice that leads nowhere',
      { ...sound, scenes: { one: scene([safe, { ...unsafe, goto: 'gone' }]), end } },
      /goto “gone”/,
    ],
    [
      'a story without an end',
      { ...sound, scenes: { one: scene([{ ...safe, goto: 'one' }, unsafe]) } },
      /chưa có cảnh cuối/,
    ],
    [
      'a scene without a safe choice',
      { ...sound, scenes: { one: scene([unsafe, { ...unsafe, id: 'run', goto: 'end' }]), end } },
      /chưa có lựa chọn an toàn/,
    ],
    [
      'a scene from which no safe choice gets out',
      {
        ...sound,
        scenes: {
          one: scene([
            { ...safe, goto: 'one' },
            { ...unsafe, goto: 'end' },
          ]),
          end,
        },
      },
      /không đi tới được cảnh cuối/,
    ],
    [
      'a choice without a misconception',
      {
        ...sound,
        scenes: {
          one: scene([
            safe,
            { id: 'hide', text: 'Giấu', verdict: 'unsafe', feedback: 'Lo.', goto: 'one' },
          ]),
          end,
        },
      },
      /thiếu misconception/,
    ],
  ])('sees %s', (_what, spec, says) => expect(storyFaults(spec).join('\n')).toMatch(says));
});
