import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  screenPlanner as anySpec,
  setBest,
  setBy,
} from '../../../../tests/arbitraries/configure.ts';
import { describeConfigureKind } from '../../../../tests/configure-kind.ts';
import {
  cellsOf,
  comesOf,
  emptyCells,
  gradeScreenPlanner,
  plannerGoals,
  type ScreenPlannerAnswer,
} from './grade.ts';
import { screenPlanner } from './index.ts';
import type { ScreenPlannerSpec } from './schema.ts';

/** Every cell has the third thing, the night the first: all four rules are met. */
const bestCells = (spec: ScreenPlannerSpec): ScreenPlannerAnswer =>
  Object.fromEntries(
    cellsOf(spec).map(({ id, slot }) => [
      id,
      [spec.things[slot === spec.slots.at(-1)!.id ? 0 : 2]!.id],
    ]),
  );
const best = (spec: ScreenPlannerSpec) => ({ ...bestCells(spec), ...setBest(spec.more ?? []) });

describeConfigureKind(screenPlanner, anySpec, {
  by: (spec, picks) => ({
    ...Object.fromEntries(
      cellsOf(spec).map(({ id }, n) => [
        id,
        [spec.things[picks[n % picks.length]! % spec.things.length]!.id],
      ]),
    ),
    ...setBy(spec.more ?? [], picks),
  }),
  best,
  switchesOf: ({ more }) => more ?? [],
});

describe('screen-planner', () => {
  const goal = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer, id: string) =>
    plannerGoals(spec, answer).find((goal) => goal.id === id)!.points;
  const holds = (property: (spec: ScreenPlannerSpec) => void) =>
    fc.assert(fc.property(anySpec, property));
  const inDays = ({ days }: ScreenPlannerSpec) => days?.length ?? 1;

  it('is incomplete until every cell is filled, and counts the empty ones', () =>
    holds((spec) => {
      const given = spec.given?.length ?? 0;
      expect(emptyCells(spec, {})).toHaveLength(inDays(spec) * (spec.slots.length - given));
      expect(gradeScreenPlanner(spec, setBest(spec.more ?? []))).toEqual({
        state: 'not-ready',
        missing: emptyCells(spec, {}).length,
      });
    }));

  it('reports nothing for an empty plan, and nothing for the best', () =>
    holds((spec) => {
      expect(comesOf(spec, {})).toEqual([]);
      expect(comesOf(spec, best(spec))).toEqual([]);
    }));

  it('reports a broken rule at once, and no longer after the correction', () =>
    holds((spec) => {
      const cells = cellsOf(spec);
      const night = cells.find(({ slot }) => slot === spec.slots.at(-1)!.id)!.id;
      const before = cells.find(({ slot }) => slot === spec.slots.at(-2)!.id)!.id;
      const second = spec.things[1]!.id;
      expect(comesOf(spec, { [night]: [second] })).toContain('Thì r-only.');
      expect(comesOf(spec, { [before]: [second] })).toContain('Thì r-never.');
      expect(comesOf(spec, { [before]: [second], [night]: [second] })).toContain('Thì r-apart.');
      expect(
        comesOf(spec, { [before]: [spec.things[2]!.id], [night]: [spec.things[0]!.id] }),
      ).toEqual([]);
    }));

  it('gives half for a week that meets the rule on half its days or more, nothing for less', () =>
    holds((spec) => {
      if (!spec.days) return;
      const nights = cellsOf(spec)
        .filter(({ slot }) => slot === spec.slots.at(-1)!.id)
        .map(({ id }) => id);
      for (let wrong = 0; wrong <= nights.length; wrong += 1) {
        const answer = {
          ...best(spec),
          ...Object.fromEntries(nights.slice(0, wrong).map((id) => [id, [spec.things[2]!.id]])),
        };
        const part = 1 - wrong / nights.length;
        expect(goal(spec, answer, 'r-only')).toBe(part === 1 ? 1 : part >= 0.5 ? 0.5 : 0);
      }
    }));

  it('does not join the end of a day to the beginning of the next', () =>
    holds((spec) => {
      if (!spec.days || spec.given) return;
      const [one, two] = spec.days.map(({ id }) => id) as [string, string];
      const second = spec.things[1]!.id;
      const answer = {
        ...best(spec),
        [`${one}/${spec.slots.at(-1)!.id}`]: [second],
        [`${two}/${spec.slots[0]!.id}`]: [second],
      };
      expect(goal(spec, answer, 'r-apart')).toBe(1);
    }));

  const [spec] = fc.sample(
    anySpec.filter(({ given }) => given !== undefined),
    { numRuns: 1, seed: 6 },
  );
  const withRule = (more: object) => ({
    ...spec!,
    rules: spec!.rules.map((rule) => ({ ...rule, ...more })),
  });
  it.each([
    ['a rule about nothing', withRule({ thing: 'zz' }), /không có thẻ “zz”/],
    ['a rule about no hour', withRule({ slots: ['zz'] }), /không có giờ “zz”/],
    [
      'an hour that is taken and asked for',
      { ...spec!, rules: [{ ...spec!.rules[0]!, slots: [spec!.slots[0]!.id] }] },
      /giờ ấy đã có việc khác/,
    ],
    [
      'more of a thing than a day has cells',
      { ...spec!, rules: [{ ...spec!.rules[3]!, least: 20, per: 'day' as const }] },
      /một ngày chỉ có/,
    ],
    [
      'a card that reads like an hour',
      {
        ...spec!,
        things: spec!.things.map((thing, n) =>
          n ? thing : { ...thing, text: spec!.slots[0]!.text },
        ),
      },
      /vừa là giờ vừa là thẻ/,
    ],
    [
      'an agreement without lines',
      { ...spec!, more: undefined, agreement: { title: 'Thỏa thuận', signs: ['Bố', 'Con'] } },
      /agreement cần more/,
    ],
    [
      'two hours of one name',
      { ...spec!, slots: spec!.slots.map((slot) => ({ ...slot, text: 'Tối' })) },
      /chữ “Tối” dùng hai lần/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(screenPlanner.validate(broken as never).join('\n')).toMatch(says),
  );
});
