import type { Score } from '#core/questions/score.ts';
import {
  goalsOfSwitches,
  gradeGoals,
  saySwitches,
  switchesLeft,
  type Goal,
  type Settings,
} from '../engines/configure.ts';
import type { ScreenPlannerSpec } from './schema.ts';

/**
 * Under “slot”, or “day/slot” in a week, the thing placed there; under a further switch's id its
 * setting.
 */
export type ScreenPlannerAnswer = Settings;

type Rule = ScreenPlannerSpec['rules'][number];
export type Cell = {
  id: string;
  day?: string;
  slot: string;
  /** Cannot be changed. */ given?: string;
};

/** Days in their order; a plan of one day has one without a name. */
export const daysOf = ({ days }: ScreenPlannerSpec): { id?: string; text?: string }[] =>
  days ?? [{}];

export const cellOf = (spec: ScreenPlannerSpec, slot: string, day?: string): Cell => ({
  id: day ? `${day}/${slot}` : slot,
  slot,
  ...(day ? { day } : {}),
  ...(spec.given?.find((each) => each.slot === slot)
    ? { given: spec.given.find((each) => each.slot === slot)!.thing }
    : {}),
});

export const cellsOf = (spec: ScreenPlannerSpec): Cell[] =>
  daysOf(spec).flatMap(({ id }) => spec.slots.map((slot) => cellOf(spec, slot.id, id)));

/** The thing that stands in a cell. */
export const thingIn = (
  { things }: ScreenPlannerSpec,
  { id, given }: Cell,
  answer: ScreenPlannerAnswer,
): string | undefined => given ?? things.find((each) => each.id === answer[id]?.[0])?.id;

/** The longest row of a thing among neighbouring slots. */
function longestRow(things: readonly (string | undefined)[], thing: string): number {
  let row = 0;
  return things.reduce((most, each) => Math.max(most, (row = each === thing ? row + 1 : 0)), 0);
}

/**
 * Whether a rule holds in one day. An empty cell breaks nothing yet, but where something has to
 * stand nothing is there.
 */
function holdsIn(
  rule: Rule,
  slots: readonly string[],
  things: readonly (string | undefined)[],
): 'yes' | 'not-yet' | 'no' {
  const at = (slot: string) => things[slots.indexOf(slot)];
  switch (rule.how) {
    case 'only':
      return rule.slots.every((slot) => at(slot) === rule.thing)
        ? 'yes'
        : rule.slots.some((slot) => at(slot) && at(slot) !== rule.thing)
          ? 'no'
          : 'not-yet';
    case 'never':
      return rule.slots.some((slot) => at(slot) === rule.thing) ? 'no' : 'yes';
    case 'apart':
      return longestRow(things, rule.thing) > rule.row ? 'no' : 'yes';
    case 'some':
      return things.filter((each) => each === rule.thing).length >= rule.least
        ? 'yes'
        : things.includes(undefined)
          ? 'not-yet'
          : 'no';
  }
}

/**
 * A rule over all days: broken somewhere by what stands there already, and on how many of the days
 * it holds (0 to 1).
 */
function standOf(
  spec: ScreenPlannerSpec,
  rule: Rule,
  answer: ScreenPlannerAnswer,
): { broken: boolean; part: number } {
  const slots = spec.slots.map(({ id }) => id);
  const days = daysOf(spec).map(({ id }) =>
    slots.map((slot) => thingIn(spec, cellOf(spec, slot, id), answer)),
  );
  if (rule.how === 'some' && rule.per === 'week') {
    const stands = holdsIn(rule, slots, days.flat());
    return { broken: stands === 'no', part: stands === 'yes' ? 1 : 0 };
  }
  const stands = days.map((things) => holdsIn(rule, slots, things));
  return {
    broken: stands.includes('no'),
    part: stands.filter((each) => each === 'yes').length / days.length,
  };
}

/** What has come of the plan so far: a line for each rule that what stands there breaks. */
export const comesOf = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): string[] =>
  spec.rules.filter((rule) => standOf(spec, rule, answer).broken).map(({ after }) => after);

export const emptyCells = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): Cell[] =>
  cellsOf(spec).filter((each) => !thingIn(spec, each, answer));

/** A point a rule; half where it holds on half the days of a week or more. */
export const plannerGoals = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): Goal[] => [
  ...spec.rules.map((rule) => {
    const { part } = standOf(spec, rule, answer);
    return {
      id: rule.id,
      points: part === 1 ? 1 : part >= 0.5 ? 0.5 : 0,
      remark: rule.feedback,
      misconception: rule.misconception,
    };
  }),
  ...goalsOfSwitches(spec.more ?? [], answer),
];

export const gradeScreenPlanner = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): Score =>
  gradeGoals(
    plannerGoals(spec, answer),
    spec.right,
    emptyCells(spec, answer).length + switchesLeft(spec.more ?? [], answer),
  );

const textOf = (list: readonly { id: string; text: string }[], id: string | undefined): string =>
  list.find((each) => each.id === id)?.text ?? '–';

/** Slot by slot, day by day. */
export const sayScreenPlanner = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): string =>
  [
    ...spec.slots.map(
      ({ id, text }) =>
        `${text}: ${daysOf(spec)
          .map((day) => textOf(spec.things, thingIn(spec, cellOf(spec, id, day.id), answer)))
          .join(', ')}`,
    ),
    ...saySwitches(spec.more ?? [], answer),
  ].join('; ');
