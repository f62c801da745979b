import type { StorySpec } from './story-schema.ts';
import { walk, type StoryPath } from './story.ts';
import type { Act, TalkScene, TalkSpec } from './talk-schema.ts';

/** The pictogram of each act, in their fixed order. */
const signs = {
  stop: 'stop',
  'hang-up': 'stop',
  check: 'ask',
  keep: 'keep',
  block: 'block',
  report: 'flag',
  tell: 'tell',
} as const;

type Hand = Omit<Act, 'goto'> & {
  id: string;
  sign: (typeof signs)[keyof typeof signs];
  goto: string;
};

/**
 * Returns the acts of a scene: the talk's, or the scene's version of them. An act without `goto`
 * stays in the scene.
 */
export function actsAt(talk: TalkSpec, at: string): Hand[] {
  const all = { ...talk.acts, ...talk.scenes[at]?.acts };
  return (Object.keys(signs) as (keyof typeof signs)[]).flatMap((id) =>
    all[id] ? [{ ...all[id], id, sign: signs[id], goto: all[id].goto ?? at }] : [],
  );
}

/**
 * Converts the talk to a plain story: in each scene its replies, then every act. A scene without
 * replies is an end.
 */
export const talkStory = (talk: TalkSpec): StorySpec => ({
  start: talk.start,
  scenes: Object.fromEntries(
    Object.entries(talk.scenes).map(([at, { say, ask, replies }]) => [
      at,
      {
        say,
        ...(ask ? { ask } : {}),
        ...(replies ? { choices: [...replies, ...actsAt(talk, at)] } : {}),
      },
    ]),
  ),
});

/** A line of the talk; `flag`: the sign a pupil saw in it. */
type Said = TalkScene['say'][number] & { flag?: string };

/**
 * The state of a talk: the lines since this chat was opened, the acts done and the evidence kept in
 * it, the other person's mood.
 */
export type TalkNow = {
  at: string;
  lines: Said[];
  done: ReadonlySet<string>;
  kept: string[];
  with: string | undefined;
  feels: TalkScene['feels'];
  step: number | undefined;
  /** How often the other person has pushed, by the author's count. */
  push: number | undefined;
  /** Choices that led back to this scene, since it was entered. */
  tried: ReadonlySet<string>;
};

/**
 * Follows a path. Each scene's lines appear once; an end appears in the feedback, not in the talk.
 */
export function talkAt(talk: TalkSpec, me: string, path: StoryPath): TalkNow {
  const story = talkStory(talk);
  const now = {
    at: talk.start,
    lines: [] as Said[],
    done: new Set<string>(),
    kept: [] as string[],
    with: undefined as string | undefined,
    feels: undefined as TalkScene['feels'],
    step: undefined as number | undefined,
    push: undefined as number | undefined,
    tried: new Set<string>(),
  };
  const been = new Set<string>();
  const enter = (at: string) => {
    const scene = talk.scenes[at]!;
    now.at = at;
    if (been.has(at) || !scene.replies) return;
    been.add(at);
    if (scene.with)
      Object.assign(now, {
        lines: [],
        kept: [],
        done: new Set(),
        feels: undefined,
        push: undefined,
        with: scene.with,
      });
    now.lines.push(...scene.say);
  };
  enter(talk.start);
  for (const chosen of walk(story, path).taken) {
    const reply = talk.scenes[now.at]!.replies?.find((known) => known.id === chosen.id);
    if (!reply && chosen.verdict === 'safe') now.done.add(chosen.id);
    // Writing or calling again cancels “stop”.
    if (reply && !reply.flag) ['stop', 'hang-up'].forEach((id) => now.done.delete(id));
    if (reply && !reply.flag && !reply.sign)
      now.lines.push({ who: me, text: reply.text, own: true });
    if (reply?.flag && reply.verdict === 'safe')
      now.lines = now.lines.map((line) =>
        line.text === reply.text ? { ...line, flag: reply.flag! } : line,
      );
    if (chosen.keeps && !now.kept.includes(chosen.keeps)) now.kept.push(chosen.keeps);
    if (chosen.goto === now.at) now.tried.add(chosen.id);
    else now.tried.clear();
    enter(chosen.goto);
    now.push = talk.scenes[now.at]!.push ?? now.push;
    now.feels = talk.scenes[now.at]!.feels ?? now.feels;
    now.step = talk.scenes[now.at]!.step ?? now.step;
  }
  now.feels ??= talk.scenes[talk.start]?.feels;
  now.step ??= talk.scenes[talk.start]?.step;
  now.push ??= talk.scenes[talk.start]?.push;
  return now;
}
