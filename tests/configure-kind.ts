// What holds for every kind that configures, by random sound specs of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingNow, type Settings, type Switch } from '#player/activities/engines/configure.ts';
import type { ItemBase } from '#core/questions/activity.ts';
import type { Kind } from '#core/questions/kind.ts';

const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 40 });
const anything = fc.dictionary(fc.string(), fc.array(fc.string()));

/**
 * How a kind's answers are made: something whole, and the best. `switchesOf`: where a point can be
 * lost by one setting.
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
    it('is tried on sound specs', () =>
      holds((spec) => {
        expect(kind.spec.safeParse(spec).error).toBeUndefined();
        expect(kind.validate(spec)).toEqual([]);
      }));

    it('never throws, whatever is handed in', () => {
      fc.assert(
        fc.property(anySpec, anything, (spec, answer) => {
          expect(['scored', 'not-ready']).toContain(kind.grade(spec, answer).state);
          expect(kind.say(spec, answer)).toBeTypeOf('string');
        }),
      );
    });

    it('waits while nothing has been set', () =>
      holds((spec) => {
        expect(kind.grade(spec, {})).toMatchObject({ state: 'not-ready' });
        expect((kind.grade(spec, {}) as { missing: number }).missing).toBeGreaterThan(0);
      }));

    it('gives from 0 to a total that no answer changes, and always a remark', () =>
      holds((spec, chosen) => {
        const answer = by(spec, chosen);
        const score = kind.grade(spec, answer);
        if (score.state !== 'scored') return;
        expect(score.total).toBe(scored(spec, best(spec)).total);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(score.feedback.join('')).not.toBe('');
      }));

    it('gives everything for what reaches the goal, with the remark for it and no belief behind it', () =>
      holds((spec) => {
        const { earned, total, verdict, feedback, misconception } = scored(spec, best(spec));
        expect([earned, verdict, feedback, misconception]).toEqual([
          total,
          'right',
          [spec.right],
          undefined,
        ]);
      }));

    it('takes a point, or half of one, for each setting that does not reach it, says what came of it and names the belief', () =>
      holds((spec) => {
        for (const at of switchesOf(spec))
          for (const each of at.options.filter(({ verdict }) => verdict !== 'safe')) {
            const answer = { ...best(spec), [at.id]: [each.id] };
            const score = kind.grade(spec, answer);
            if (score.state !== 'scored') continue;
            expect(score.earned).toBe(score.total - (each.verdict === 'partly' ? 0.5 : 1));
            expect(score.feedback.join(' ')).toContain(each.after);
            expect(score.feedback.join(' ')).toContain(each.next);
            expect(score.misconception).toBe(each.misconception);
            expect(score.perOption[at.id]).toBe(each.verdict === 'partly' ? 'partly' : 'wrong');
          }
      }));

    it('asks only what stands at the end: set wrong and back again costs nothing', () =>
      holds((spec, chosen) => {
        const wandered = { ...by(spec, chosen), ...best(spec) };
        expect(scored(spec, wandered).earned).toBe(scored(spec, best(spec)).total);
      }));

    it('reads a setting that is not there as not set', () =>
      holds((spec) => {
        for (const at of switchesOf(spec))
          expect(settingNow(at, { [at.id]: ['no such setting'] })?.id).toBe(at.start);
      }));

    it('has a key to read', () =>
      holds((spec) => expect(kind.answerKey!(spec).lines.length).toBeGreaterThan(0)));
  });
}
