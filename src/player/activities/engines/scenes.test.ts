import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actStory } from '../../../../tests/arbitraries/specs.ts';
import { sceneFaults, scenesInOrder } from './scenes.ts';
import { storySpec, type StorySpec } from './story-schema.ts';

describe('a story that judges acts', () => {
  it('is tried on sound stories', () => {
    fc.assert(
      fc.property(actStory, (spec) => {
        expect(storySpec.safeParse(spec).error).toBeUndefined();
        expect(sceneFaults(spec)).toEqual([]);
      }),
    );
  });

  it('numbers every scene once, the start first and the ends last', () => {
    fc.assert(
      fc.property(actStory, (spec) => {
        const order = scenesInOrder(spec);
        expect([...order].sort()).toEqual(Object.keys(spec.scenes).sort());
        expect(order[0]).toBe(spec.start);
        expect(spec.scenes[order.at(-1)!]!.choices).toBeUndefined();
      }),
    );
  });

  it('has a fault wherever telling at once is removed', () => {
    fc.assert(
      fc.property(actStory, fc.nat(), (spec, n) => {
        const open = Object.keys(spec.scenes).filter((at) => spec.scenes[at]!.choices);
        const at = open[n % open.length]!;
        const silent = {
          ...spec,
          scenes: {
            ...spec.scenes,
            [at]: {
              ...spec.scenes[at]!,
              choices: spec.scenes[at]!.choices!.map(({ sign: _, ...rest }) => rest),
            },
          },
        };
        expect(sceneFaults(silent).join('\n')).toContain(`cảnh “${at}”: cần một lựa chọn kể ngay`);
      }),
    );
  });
});

describe('sceneFaults', () => {
  type Scene = StorySpec['scenes'][string];
  const tell = {
    id: 'tell',
    text: 'Kể với bà',
    sign: 'tell' as const,
    verdict: 'safe' as const,
    feedback: 'Bà nghe.',
    goto: 'end',
  };
  const hide = {
    id: 'hide',
    text: 'Giấu máy',
    verdict: 'unsafe' as const,
    feedback: 'Lo mãi.',
    misconception: 'hide',
    goto: 'one',
  };
  const end: Scene = { say: [{ who: 'Bà', text: 'Cháu kể là đúng.' }] };
  const scene = (choices: Scene['choices'], more: Partial<Scene> = {}): Scene => ({
    say: [{ who: '…', text: 'Có tin lạ.' }],
    choices,
    ...more,
  });
  const of = (scenes: Record<string, Scene>): StorySpec => ({ start: 'one', scenes });

  it('finds nothing wrong with a sound story', () =>
    expect(sceneFaults(of({ one: scene([tell, hide]), end }))).toEqual([]));
  it.each<[string, StorySpec, RegExp]>([
    [
      'a scene in which one cannot tell',
      of({ one: scene([{ ...tell, sign: 'stop' }, hide]), end }),
      /cảnh “one”: cần một lựa chọn kể ngay/,
    ],
    [
      'telling that is called partly safe',
      of({ one: scene([tell, { ...hide, verdict: 'partly', sign: 'tell' }]), end }),
      /“hide”: sign tell thì verdict là safe/,
    ],
    [
      'an unsafe act that ends the story',
      of({ one: scene([tell, { ...hide, goto: 'end' }]), end }),
      /“hide”: unsafe không đi thẳng tới cảnh cuối “end”/,
    ],
    [
      'half an act that ends the story',
      of({ one: scene([tell, { ...hide, verdict: 'partly', goto: 'end' }]), end }),
      /“hide”: partly không đi thẳng/,
    ],
    [
      'an unreachable scene',
      of({ one: scene([tell, hide]), lost: scene([tell, hide]), end }),
      /cảnh “lost”: không lựa chọn nào dẫn tới/,
    ],
    [
      'a picture without words',
      of({ one: scene([tell, hide], { picture: 'scenes/nha-san.svg' }), end }),
      /cảnh “one”: picture và pictureText/,
    ],
    [
      'words without a picture',
      of({ one: scene([tell, hide], { pictureText: 'Nhà sàn' }), end }),
      /cảnh “one”: picture và pictureText/,
    ],
    [
      'two choices that read the same',
      of({ one: scene([tell, { ...hide, text: 'Kể với bà' }]), end }),
      /trùng chữ/,
    ],
    [
      'what any story may not have',
      of({ one: scene([tell, { ...hide, goto: 'gone' }]), end }),
      /goto “gone”/,
    ],
  ])('sees %s', (_what, spec, says) => expect(sceneFaults(spec).join('\n')).toMatch(says));
});
