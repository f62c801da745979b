// Tests of every kind that configures, with random valid specs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingNow, type Settings, type Switch } from '#player/activities/engines/configure.ts';
import type { ItemBase } from '#core/questions/activity.ts';
import type { Kind } from '#core/questions/kind.ts';

const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 40 });
const anything = fc.dictionary(fc.string(), fc.array(fc.string()));

/**
 * Creates a kind's answers: an arbitrary complete one, and the best. `switchesOf`: the settings
 * that can each lose a point.
 */
type Hands<Spec> = {
  by(spec: Spec, picks: number[]): Settings;
  best(spec: Spec): Settings;
  switchesOf(spec: Spec): readonly Switch[];
};

export function describeConfigureKind<Spec extends ItemBase & { right: string }>(
  kind: Kind<Spec, Settings>,
  anySpec: fc.Arbitrary<Spec>,
  { by, best, switchesOf }: Hands<Spec>,
): void {
  const holds = (property: (spec: Spec, by: number[]) => void) =>
    fc.assert(fc.property(anySpec, picks, (spec, chosen) => void property(spec, chosen)));
  const scored = (spec: Spec, answer: Settings) => {
    const score = kind.grade(spec, answer);
    if (score.state !== 'scored')
      throw new Error(`a whole answer is graded: ${JSON.stringify(answer)}`);
    return score;
  };

  describe(`${kind.name}: grading`, () => {
    it('is tested on valid specs', () =>
      holds((spec) => {
        expect(kind.spec.safeParse(spec).error).toBeUndefined();
        expect(kind.validate(spec)).toEqual([]);
      }));

    it('never throws for any input', () => {
      fc.assert(
        fc.property(anySpec, anything, (spec, answer) => {
          expect(['scored', 'not-ready']).toContain(kind.grade(spec, answer).state);
          expect(kind.say(spec, answer)).toBeTypeOf('string');
        }),
      );
    });

    it('is incomplete while nothing has been set', () =>
      holds((spec) => {
        expect(kind.grade(spec, {})).toMatchObject({ state: 'not-ready' });
        expect((kind.grade(spec, {}) as { missing: number }).missing).toBeGreaterThan(0);
      }));

    it('gives from 0 to a constant total, and always feedback', () =>
      holds((spec, chosen) => {
        const answer = by(spec, chosen);
        const score = kind.grade(spec, answer);
        if (score.state !== 'scored') return;
        expect(score.total).toBe(scored(spec, best(spec)).total);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(score.feedback.join('')).not.toBe('');
      }));

    it('gives full points for reaching the goal, with its feedback and no misconception', () =>
      holds((spec) => {
        const { earned, total, verdict, feedback, misconception } = scored(spec, best(spec));
        expect([earned, verdict, feedback, misconception]).toEqual([
          total,
          'right',
          [spec.right],
          undefined,
        ]);
      }));

    it('takes a point, or half of one, for each wrong setting, with its result and its misconception', () =>
      holds((spec) => {
        for (const at of switchesOf(spec))
          for (const option of at.options.filter(({ verdict }) => verdict !== 'safe')) {
            const answer = { ...best(spec), [at.id]: [option.id] };
            const score = kind.grade(spec, answer);
            if (score.state !== 'scored') continue;
            expect(score.earned).toBe(score.total - (option.verdict === 'partly' ? 0.5 : 1));
            expect(score.feedback.join(' ')).toContain(option.after);
            expect(score.feedback.join(' ')).toContain(option.next);
            expect(score.misconception).toBe(option.misconception);
            expect(score.perOption[at.id]).toBe(option.verdict === 'partly' ? 'partly' : 'wrong');
          }
      }));

    it('scores only the final state: a corrected setting costs nothing', () =>
      holds((spec, chosen) => {
        const wandered = { ...by(spec, chosen), ...best(spec) };
        expect(scored(spec, wandered).earned).toBe(scored(spec, best(spec)).total);
      }));

    it('treats a missing setting as not set', () =>
      holds((spec) => {
        for (const at of switchesOf(spec))
          expect(settingNow(at, { [at.id]: ['no such setting'] })?.id).toBe(at.start);
      }));

    it('has a key to read', () =>
      holds((spec) => expect(kind.answerKey!(spec).lines.length).toBeGreaterThan(0)));
  });
}
