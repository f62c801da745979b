import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSim as anySpec } from '../../../../tests/arbitraries/talks.ts';
import { pathBy } from '../../../../tests/arbitraries/specs.ts';
import { sampleCases } from '../../../../tests/e2e/samples.ts';
import { describeTalkKind } from '../../../../tests/talk-kind.ts';
import { walk } from '../engines/story.ts';
import { talkAt, talkStory } from '../engines/talk.ts';
import { callSim } from './index.ts';
import type { CallSimSpec } from './schema.ts';

describeTalkKind(callSim, anySpec, 'Mây');

const picks = fc.array(fc.nat({ max: 9 }), { maxLength: 20 });
const help = sampleCases.find(({ id }) => id === 'call-111')!.spec as unknown as CallSimSpec;

describe('hanging up', () => {
  it('is safe at every turn, and from the first it leads out of the call', () => {
    fc.assert(
      fc.property(anySpec, picks, ({ story }, by) => {
        const plain = talkStory(story);
        const path = pathBy(plain, by);
        const hangUp = walk(plain, path).scene.choices?.find(({ id }) => id === 'hang-up');
        if (walk(plain, path).scene.choices) expect(hangUp!.verdict).toBe('safe');
        expect(walk(plain, ['hang-up']).at).not.toBe(story.start);
      }),
    );
  });

  it('is possible again after calling again, and repeats no line', () => {
    expect(talkAt(help.story, 'Mây', ['hang-up']).done.has('hang-up')).toBe(true);
    const again = talkAt(help.story, 'Mây', ['hang-up', 'again']);
    expect(again.done.has('hang-up')).toBe(false);
    expect(new Set(again.lines.map(({ text }) => text)).size).toBe(again.lines.length);
  });
});

describe('the call for help', () => {
  it('has six steps in order, and never promises secrecy', () => {
    const way = ['what', 'place', 'wish', 'keep', 'wait', 'thanks'];
    expect(way.map((_, n) => talkAt(help.story, 'Mây', way.slice(0, n)).step)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(JSON.stringify(help)).not.toMatch(/giữ kín|không nói với ai đâu/);
  });
});

describe('call-sim faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 2 });
  const { story } = sound!;
  const first = story.scenes[story.start]!;
  const withActs = (more: object) => ({
    ...sound!,
    story: { ...story, acts: { ...story.acts, ...more } },
  });
  const withFirst = (more: object) => ({
    ...sound!,
    story: { ...story, scenes: { ...story.scenes, [story.start]: { ...first, ...more } } },
  });
  const hangUp = story.acts['hang-up']!;
  it.each([
    ['a call one cannot leave', withActs({ 'hang-up': undefined }), /thiếu hang-up/],
    [
      'hanging up that is not safe somewhere',
      withFirst({ acts: { 'hang-up': { ...hangUp, verdict: 'partly', misconception: 'x' } } }),
      /hang-up thì verdict là safe/,
    ],
    [
      'hanging up that stays in the call',
      withFirst({ acts: { 'hang-up': { ...hangUp, goto: undefined } } }),
      /dẫn ra khỏi cuộc gọi/,
    ],
    ['blocking, as in a chat', withActs({ block: story.acts.keep }), /chỉ dùng ở chat-sim/],
    [
      'a chosen name of a saved number',
      { ...sound!, people: sound!.people.map((of) => ({ ...of, shown: 'An' })) },
      /có shown thì known là false/,
    ],
    ['a step that is not told', withFirst({ step: 1 }), /không có trong steps/],
  ])('sees %s', (_what, spec, says) =>
    expect(callSim.validate(spec as CallSimSpec).join('\n')).toMatch(says),
  );
});
