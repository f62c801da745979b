import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatSim as anySpec } from '../../../../tests/arbitraries/talks.ts';
import { sampleCases } from '../../../../tests/e2e/samples.ts';
import { describeTalkKind } from '../../../../tests/talk-kind.ts';
import { talkAt } from '../engines/talk.ts';
import { chatSim } from './index.ts';
import type { ChatSimSpec } from './schema.ts';

describeTalkKind(chatSim, anySpec, 'Mây');

const sample = (id: string) =>
  sampleCases.find((sample) => sample.id === id)!.spec as unknown as ChatSimSpec;

describe('a chat', () => {
  const island = sample('island-chats');

  it('starts empty with another person: earlier lines and evidence are gone', () => {
    const before = talkAt(island.story, 'Quân', ['join', 'flag-photo', 'stop', 'keep']);
    expect([before.with, before.kept.length, [...before.done]]).toEqual([
      'rabbit',
      1,
      ['stop', 'keep'],
    ]);
    const after = talkAt(island.story, 'Quân', ['join', 'flag-photo', 'stop', 'keep', 'tell']);
    expect([after.with, after.kept, [...after.done]]).toEqual(['tham', [], []]);
    expect(after.lines.map(({ who }) => who)).not.toContain('Thỏ Trắng 09');
  });

  it('flags the message that is a sign, and no other', () => {
    const flagged = (path: string[]) =>
      talkAt(island.story, 'Quân', path)
        .lines.filter(({ flag }) => flag)
        .map(({ text }) => text);
    expect(flagged(['join', 'flag-thanks'])).toEqual([]);
    expect(flagged(['join', 'flag-photo'])).toEqual(['Gửi tớ ảnh mặc đồng phục nhé.']);
  });

  it('offers “stop” again after another reply', () => {
    const evening = sample('evening-message').story;
    const safe = {
      ...evening,
      acts: { ...evening.acts, stop: { ...evening.acts.stop!, verdict: 'safe' as const } },
    };
    expect(talkAt(safe, 'Hùng', ['stop']).done.has('stop')).toBe(true);
    expect(talkAt(safe, 'Hùng', ['stop', 'here']).done.has('stop')).toBe(false);
  });

  it('knows what was tried in a scene without leaving it', () => {
    const { story } = sample('evening-message');
    const tried = (path: string[]) => [...talkAt(story, 'Hùng', path).tried];
    expect(tried(['here', 'promise', 'stop'])).toEqual(['promise', 'stop']);
    expect(tried(['here', 'promise', 'honest'])).toEqual([]);
  });

  it('counts pushes in the chat they belong to', () => {
    const pushAt = (path: string[]) => talkAt(island.story, 'Quân', path).push;
    expect(pushAt(['join'])).toBeUndefined();
    expect(pushAt(['join', 'flag-photo', 'stop'])).toBe(3);
    expect(pushAt(['join', 'flag-photo', 'tell'])).toBeUndefined();
  });

  it('records telling, but not who was told', () => {
    const evening = sample('evening-message');
    expect(chatSim.say(evening, ['here', 'tell'])).not.toMatch(/Cô tư vấn|quản sinh|111/);
  });
});

describe('chat-sim faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 5 });
  const { story } = sound!;
  const first = story.scenes[story.start]!;
  const withStory = (more: object) => ({ ...sound!, story: { ...story, ...more } });
  const withFirst = (more: object) =>
    withStory({ scenes: { ...story.scenes, [story.start]: { ...first, ...more } } });
  const withActs = (more: object) => withStory({ acts: { ...story.acts, ...more } });
  it.each([
    ['no way to stop', withActs({ stop: undefined }), /thiếu stop/],
    ['some acts of three only', withActs({ keep: undefined }), /cả ba, hoặc không việc nào/],
    [
      'harm without the three',
      {
        ...withActs({ keep: undefined, block: undefined, report: undefined }),
        people: [{ id: 'tho', name: 'Thỏ', harms: true as const }],
      },
      /cần cả keep, block, report/,
    ],
    [
      'telling that is not safe',
      withActs({ tell: { ...story.acts.tell, verdict: 'partly' as const, misconception: 'x' } }),
      /cần một lựa chọn kể ngay/,
    ],
    [
      'telling that does not end',
      withActs({ tell: { ...story.acts.tell, goto: story.start } }),
      /kể ngay phải dẫn tới cảnh cuối/,
    ],
    [
      'six lines of a harmful person',
      {
        ...withFirst({
          say: Array.from({ length: 6 }, (_, n) => ({ who: 'Thỏ', text: `Lời ${n}` })),
        }),
        people: [{ id: 'tho', name: 'Thỏ', harms: true as const }],
      },
      /nhiều nhất 5 lời/,
    ],
    [
      'three lines each of two who harm',
      {
        ...withFirst({
          say: Array.from({ length: 6 }, (_, n) => ({
            who: n % 2 ? 'Sói' : 'Cáo',
            text: `Lời ${n}`,
          })),
        }),
        people: ['Sói', 'Cáo'].map((name, n) => ({ id: `p${n}`, name, harms: true as const })),
      },
      /“Sói”, “Cáo” nói 6 lời; mọi người gây hại cộng lại nhiều nhất 5 lời/,
    ],
    [
      'a harmful person played by a pupil',
      {
        ...withFirst({ say: [{ who: 'Thỏ', text: 'Chào.', own: true }] }),
        people: [{ id: 'tho', name: 'Thỏ', harms: true as const }],
      },
      /không ai đóng vai ấy/,
    ],
    ['a chat with an unknown person', withFirst({ with: 'ai' }), /không có trong people/],
    [
      'a flag on a line that is not in the talk',
      withFirst({ replies: first.replies!.map((reply) => ({ ...reply, flag: 'lạ' })) }),
      /không tin nào có đúng chữ/,
    ],
    [
      'a reply with the id of an act',
      withFirst({ replies: first.replies!.map((reply) => ({ ...reply, id: 'stop' })) }),
      /trùng mã với một việc/,
    ],
    [
      'adults to choose from elsewhere than in telling',
      withActs({ stop: { ...story.acts.stop!, to: ['Bà', 'Mẹ'] } }),
      /to chỉ dùng ở tell/,
    ],
    ['a push that no person has', withFirst({ push: 2 }), /không ai trong people có 2 bậc/],
    [
      'a picture without a description',
      withFirst({ say: [{ who: '…', text: 'Tranh.', picture: 'scenes/bep.svg' }] }),
      /picture và pictureText đi cùng nhau/,
    ],
    ['hanging up a chat', withActs({ 'hang-up': story.acts.stop! }), /chỉ dùng ở call-sim/],
  ])('sees %s', (_what, spec, says) =>
    expect(chatSim.validate(spec as ChatSimSpec).join('\n')).toMatch(says),
  );
});
