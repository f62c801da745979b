// Tests of every kind that inspects, with random valid specs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenIn,
  closedIn,
  isComplete,
  keptIn,
  keyOf,
  saidOf,
  scoreCase,
  type InspectAnswer,
  type InspectCase,
} from '#player/activities/engines/inspect.ts';
import type { ItemBase } from '#core/questions/activity.ts';
import type { Kind } from '#core/questions/kind.ts';
import { verdictOf } from '#core/questions/score.ts';
import { answerBy, bestAnswer } from './arbitraries/inspect.ts';

const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 40 });
const anything = fc.dictionary(fc.string(), fc.array(fc.string()));

export function describeInspectKind<Spec extends ItemBase & { right: string }>(
  kind: Kind<Spec, InspectAnswer>,
  anySpec: fc.Arbitrary<Spec>,
  casesOf: (spec: Spec) => InspectCase[],
): void {
  const holds = (property: (spec: Spec, cases: InspectCase[], by: number[]) => void) =>
    fc.assert(fc.property(anySpec, picks, (spec, by) => void property(spec, casesOf(spec), by)));
  const scored = (spec: Spec, answer: InspectAnswer) => {
    const score = kind.grade(spec, answer);
    if (score.state !== 'scored') throw new Error('a whole answer is graded');
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

    it('gives from 0 to a constant total, and always feedback', () =>
      holds((spec, cases, by) => {
        const [score, best] = [scored(spec, answerBy(cases, by)), scored(spec, bestAnswer(cases))];
        expect(score.total).toBe(best.total);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        expect(score.feedback.join('')).not.toBe('');
      }));

    it('gives full points for the best answer, with its feedback and no misconception', () =>
      holds((spec, cases) => {
        const { earned, total, verdict, feedback, misconception } = scored(spec, bestAnswer(cases));
        expect([earned, verdict, feedback, misconception]).toEqual([
          total,
          'right',
          [spec.right],
          undefined,
        ]);
      }));

    it('is incomplete while any case lacks a decision, and counts those cases', () =>
      holds((spec, cases, by) => {
        const answer = { ...answerBy(cases, by) };
        const at = cases[by[0]! % cases.length]!;
        const asked = at.groups.find(({ how, when }) => how === 'pick' && !when)!;
        delete answer[keyOf(at, asked)];
        expect(isComplete(at, answer)).toBe(false);
        expect(kind.grade(spec, answer)).toEqual({ state: 'not-ready', missing: 1 });
      }));

    it('keeps right cases closed at “Chọn lại”, and clears wrong picks', () =>
      holds((_spec, cases, by) => {
        const answer = answerBy(cases, by);
        const kept = keptIn(cases, answer);
        const right = cases.filter((at) => scoreCase(at, answer).verdict === 'right');
        expect(closedIn(kept)).toEqual(right.map(({ id }) => id));
        for (const at of cases)
          for (const group of at.groups) {
            const [before, stays] = [answer[keyOf(at, group)] ?? [], kept[keyOf(at, group)] ?? []];
            expect(before).toEqual(expect.arrayContaining(stays));
            if (right.includes(at)) expect(stays).toEqual(before);
            else if (group.how === 'pick')
              for (const { verdict } of chosenIn(at, group, kept))
                expect(verdict === undefined || verdictOf(verdict) === 'right').toBe(true);
          }
        for (const at of right) expect(scoreCase(at, kept)).toEqual(scoreCase(at, answer));
      }));

    it('never finds fault with asking or telling', () =>
      holds((_spec, cases, by) => {
        for (const at of cases) {
          const answer = answerBy(cases, by);
          const group = at.groups.find(({ items }) => items.some(({ sign }) => sign === 'ask'))!;
          const before = scoreCase(at, {
            ...answer,
            [keyOf(at, group)]: [group.items.find(({ sign }) => sign === 'ask')!.id],
          });
          for (const { id } of group.items)
            expect(before.earned).toBeGreaterThanOrEqual(
              scoreCase(at, { ...answer, [keyOf(at, group)]: [id] }).earned - (group.when ? 1 : 0),
            );
        }
      }));

    it('gives less for one sign too few, and for one mark too many', () =>
      holds((_spec, cases) => {
        for (const at of cases)
          for (const group of at.groups.filter(
            ({ how, items }) => how === 'find' && items.some(({ why }) => why),
          )) {
            const best = bestAnswer(cases);
            const key = keyOf(at, group);
            const all = scoreCase(at, best).earned;
            expect(scoreCase(at, { ...best, [key]: best[key]!.slice(1) }).earned).toBeLessThan(all);
            const more = group.items.find(({ why }) => !why);
            if (more)
              expect(scoreCase(at, { ...best, [key]: [...best[key]!, more.id] }).earned).toBe(
                all - 0.5,
              );
          }
      }));

    it('reports the result of each decision', () =>
      holds((_spec, cases, by) => {
        const answer = answerBy(cases, by);
        for (const at of cases)
          for (const group of at.groups.filter(({ how, when }) => how === 'pick' && !when)) {
            const chosen = group.items.find(({ id }) => answer[keyOf(at, group)]!.includes(id))!;
            if (chosen.feedback) expect(saidOf(at, answer)).toContain(chosen.feedback);
          }
      }));

    it('has a key line for each case', () =>
      holds((spec, cases) => expect(kind.answerKey!(spec).lines).toHaveLength(cases.length)));
  });
}
