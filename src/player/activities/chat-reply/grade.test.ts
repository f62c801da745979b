import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatReply as anySpec } from '../../../../tests/arbitraries/specs.ts';
import { UNSURE } from '#core/questions/options.ts';
import { pointsOf, verdictOf } from '#core/questions/score.ts';
import { gradeChatReply, sayChatReply } from './grade.ts';
import { chatReply } from './index.ts';

describe('gradeChatReply', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(chatReply.spec.safeParse(spec).error).toBeUndefined();
        expect(chatReply.validate(spec)).toEqual([]);
      }),
    );
  });

  it('gives each reply the points of its verdict and its feedback, and describes it in words', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        for (const { id, text, verdict, feedback } of spec.options) {
          expect(gradeChatReply(spec, [id])).toMatchObject({
            state: 'scored',
            earned: pointsOf(verdictOf(verdict)),
            total: 1,
            feedback: [feedback],
          });
          expect(sayChatReply(spec, [id])).toBe(text);
        }
      }),
    );
  });

  it('never throws, for any reply', () => {
    fc.assert(
      fc.property(anySpec, fc.array(fc.string()), (spec, answer) => {
        const score = gradeChatReply(spec, answer);
        if (score.state === 'scored') expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(sayChatReply(spec, answer)).toBeTypeOf('string');
      }),
    );
  });

  it('is incomplete without a reply', () => {
    fc.assert(
      fc.property(anySpec, (spec) => void expect(gradeChatReply(spec, []).state).toBe('not-ready')),
    );
  });

  it('accepts “Em chưa chắc” only if it is offered', () => {
    fc.assert(
      fc.property(
        anySpec,
        (spec) =>
          void expect(gradeChatReply(spec, [UNSURE]).state).toBe(
            spec.unsure ? 'scored' : 'not-ready',
          ),
      ),
    );
  });
});

describe('chat-reply faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 5 });
  const [first, ...others] = sound!.messages;
  it.each([
    [
      'a picture without a description',
      { messages: [{ ...first!, picture: 'scenes/bep.svg' }, ...others] },
      /picture và pictureText đi cùng nhau/,
    ],
    ['a person who writes nothing', { people: [{ name: 'Ai đó' }] }, /“Ai đó” không nhắn tin nào/],
    [
      'an act after a message',
      {
        options: sound!.options.map((option, index) =>
          index ? { ...option, act: 'stop' as const } : option,
        ),
      },
      /act \(dừng, chặn\) đặt trước/,
    ],
  ])('sees %s', (_what, more, says) =>
    expect(chatReply.validate({ ...sound!, ...more }).join('\n')).toMatch(says),
  );
});
