// Tests of every kind whose talk has several turns, with random valid specs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayStory, walk, type StoryPath } from '#player/activities/engines/story.ts';
import type { TalkSpec } from '#player/activities/engines/talk-schema.ts';
import { actsAt, talkAt, talkStory } from '#player/activities/engines/talk.ts';
import type { ItemBase } from '#core/questions/activity.ts';
import type { Kind } from '#core/questions/kind.ts';
import { verdictOf } from '#core/questions/score.ts';
import { pathBy, safePath } from './arbitraries/specs.ts';

const picks = fc.array(fc.nat({ max: 9 }), { maxLength: 20 });

export function describeTalkKind<Spec extends ItemBase & { story: TalkSpec }>(
  kind: Kind<Spec, StoryPath>,
  anySpec: fc.Arbitrary<Spec>,
  me: string,
): void {
  const holds = (property: (spec: Spec, path: StoryPath) => void) =>
    fc.assert(
      fc.property(
        anySpec,
        picks,
        (spec, by) => void property(spec, pathBy(talkStory(spec.story), by)),
      ),
    );

  describe(`${kind.name}: a talk`, () => {
    it('is tested on valid specs', () =>
      holds((spec) => {
        expect(kind.spec.safeParse(spec).error).toBeUndefined();
        expect(kind.validate(spec)).toEqual([]);
      }));

    it('never throws for any path', () => {
      fc.assert(
        fc.property(anySpec, fc.array(fc.string()), (spec, path) => {
          expect(['scored', 'not-ready']).toContain(kind.grade(spec, path).state);
          expect(talkAt(spec.story, me, path).lines.length).toBeGreaterThan(0);
        }),
      );
    });

    it('allows telling at every turn, which is safe and ends well', () =>
      holds((spec, path) => {
        const { scene } = walk(talkStory(spec.story), path);
        if (!scene.choices) return;
        const score = kind.grade(spec, [...path, 'tell']);
        expect(score.state).toBe('scored');
        expect(
          verdictOf(walk(talkStory(spec.story), [...path, 'tell']).taken.at(-1)!.verdict),
        ).toBe('right');
      }));

    it('gives full points for telling at the first turn', () =>
      holds((spec) => {
        const score = kind.grade(spec, ['tell']);
        expect(score).toMatchObject({ state: 'scored', earned: 1, total: 1, verdict: 'right' });
      }));

    it('offers its acts in every scene but an end', () =>
      holds((spec, path) => {
        const { at, scene } = walk(talkStory(spec.story), path);
        const offered = (scene.choices ?? []).map(({ id }) => id);
        if (scene.choices)
          expect(offered.slice(-Object.keys(spec.story.acts).length)).toEqual(
            actsAt(spec.story, at).map(({ id }) => id),
          );
      }));

    it('shows every line of the visited scenes once, and every reply sent', () =>
      holds((spec, path) => {
        const { lines } = talkAt(spec.story, me, path);
        const { taken } = walk(talkStory(spec.story), path);
        const theirs = lines.filter(({ own }) => !own).map(({ text }) => text);
        expect(new Set(theirs).size).toBe(theirs.length);
        expect(lines.filter(({ own }) => own).map(({ text }) => text)).toEqual(
          taken.filter(({ id }) => !(id in spec.story.acts)).map(({ text }) => text),
        );
      }));

    it('counts an unsafe act as not done', () =>
      holds((spec, path) => {
        const { taken } = walk(talkStory(spec.story), path);
        for (const id of talkAt(spec.story, me, path).done)
          expect(taken.some((act) => act.id === id && act.verdict === 'safe')).toBe(true);
      }));

    it('removes the last step on going back', () =>
      holds((spec, path) => {
        if (path.length === 0) return;
        const back = talkAt(spec.story, me, path.slice(0, -1));
        expect(talkAt(spec.story, me, path).lines.slice(0, back.lines.length)).toEqual(back.lines);
      }));

    it('is described in the pressed words', () =>
      holds((spec) => {
        const path = safePath(talkStory(spec.story));
        expect(kind.say(spec, path)).toBe(sayStory(talkStory(spec.story), path));
      }));
  });
}
