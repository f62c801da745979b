import fc from 'fast-check';
import type { CallSimSpec } from '#player/activities/call-sim/schema.ts';
import type { ChatSimSpec } from '#player/activities/chat-sim/schema.ts';
import type { TalkSpec } from '#player/activities/engines/talk-schema.ts';
import { base, story, words } from './specs.ts';

/**
 * Random sound talks: one safe reply a scene leads on, others stay or lead back, and every act is
 * offered.
 */
const act = (verdict: 'safe' | 'partly', more: object = {}) =>
  words.map((text) => ({
    text: `Việc ${text}`,
    verdict,
    feedback: text,
    ...(verdict === 'safe' ? {} : { misconception: 'belief' }),
    ...more,
  }));

/** Sorts the safe one first, so that it is among the three that a scene may have. */
const bySafety = <T extends { verdict: string }>(all: T[]): T[] => [
  ...all.filter(({ verdict }) => verdict === 'safe'),
  ...all.filter(({ verdict }) => verdict !== 'safe'),
];

const talk = (names: string[]): fc.Arbitrary<TalkSpec> =>
  fc
    .tuple(
      story,
      act('safe', { goto: 'told' }),
      ...names.map((name) =>
        act(name === 'block' ? 'partly' : 'safe', name === 'keep' ? { keeps: 'Tên và giờ' } : {}),
      ),
    )
    .map(([plain, tell, ...acts]) => ({
      start: plain.start,
      acts: {
        ...Object.fromEntries(
          names.map((name, n) => [name, { ...acts[n]!, text: `${acts[n]!.text} ${name}` }]),
        ),
        tell,
      } as TalkSpec['acts'],
      scenes: {
        ...Object.fromEntries(
          Object.entries(plain.scenes).map(([at, { say, choices }], n) => [
            at,
            {
              say: say.map(({ text }) => ({ who: n % 2 ? 'Thỏ' : '…', text: `${text} ${n}` })),
              ...(choices
                ? {
                    replies: bySafety(choices)
                      .slice(0, 3)
                      .map((reply, m) => ({
                        ...reply,
                        id: `r${m}`,
                        text: `${reply.text} ${n}.${m}`,
                      })),
                  }
                : {}),
            },
          ]),
        ),
        told: { say: [{ who: '…', text: 'Người lớn nghe.' }] },
      },
    }));

export const chatSim: fc.Arbitrary<ChatSimSpec> = fc
  .tuple(base, talk(['stop', 'keep', 'block', 'report']))
  .map(([fields, story_]) => ({
    kind: 'chat-sim' as const,
    ...fields,
    app: 'Tíu Tít',
    me: 'Mây',
    people: [{ id: 'tho', name: 'Thỏ' }],
    story: story_,
  }));

export const callSim: fc.Arbitrary<CallSimSpec> = fc
  .tuple(base, talk(['hang-up', 'check', 'keep']))
  .map(([fields, story_]) => ({
    kind: 'call-sim' as const,
    ...fields,
    me: 'Mây',
    people: [{ id: 'tho', name: 'Thỏ' }],
    // Hanging up leads out of the call, to a scene with calling again or telling.
    story: {
      ...story_,
      acts: { ...story_.acts, 'hang-up': { ...story_.acts['hang-up']!, goto: 'out' } },
      scenes: { ...story_.scenes, out: { say: [{ who: '…', text: 'Máy im.' }], replies: [] } },
    },
  }));
