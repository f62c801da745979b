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
 * The placed thing under “slot”, or “day/slot” in a week; under a further switch's id its setting.
 */
export type ScreenPlannerAnswer = Settings;

type Rule = ScreenPlannerSpec['rules'][number];
export type Cell = {
  id: string;
  day?: string;
  slot: string;
  /** Set if the cell cannot be changed. */ given?: string;
};

/** Returns the days in order; a plan of one day has one without a name. */
export const daysOf = ({ days }: ScreenPlannerSpec): { id?: string; text?: string }[] =>
  days ?? [{}];

export const cellOf = (spec: ScreenPlannerSpec, slot: string, day?: string): Cell => ({
  id: day ? `${day}/${slot}` : slot,
  slot,
  ...(day ? { day } : {}),
  ...(spec.given?.find((entry) => entry.slot === slot)
    ? { given: spec.given.find((entry) => entry.slot === slot)!.thing }
    : {}),
});

export const cellsOf = (spec: ScreenPlannerSpec): Cell[] =>
  daysOf(spec).flatMap(({ id }) => spec.slots.map((slot) => cellOf(spec, slot.id, id)));

/** Returns the thing in a cell. */
export const thingIn = (
  { things }: ScreenPlannerSpec,
  { id, given }: Cell,
  answer: ScreenPlannerAnswer,
): string | undefined => given ?? things.find((known) => known.id === answer[id]?.[0])?.id;

/** Returns the longest run of a thing in neighbouring slots. */
function longestRow(things: readonly (string | undefined)[], thing: string): number {
  let row = 0;
  return things.reduce((most, at) => Math.max(most, (row = at === thing ? row + 1 : 0)), 0);
}

/**
 * Returns whether a rule is met in one day. An empty cell breaks no rule, but does not meet one
 * that requires a thing.
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
      return things.filter((thing) => thing === rule.thing).length >= rule.least
        ? 'yes'
        : things.includes(undefined)
          ? 'not-yet'
          : 'no';
  }
}

/**
 * Checks a rule over all days: whether a placed thing already breaks it, and on which share of the
 * days it is met (0 to 1).
 */
function checkRule(
  spec: ScreenPlannerSpec,
  rule: Rule,
  answer: ScreenPlannerAnswer,
): { broken: boolean; part: number } {
  const slots = spec.slots.map(({ id }) => id);
  const days = daysOf(spec).map(({ id }) =>
    slots.map((slot) => thingIn(spec, cellOf(spec, slot, id), answer)),
  );
  if (rule.how === 'some' && rule.per === 'week') {
    const result = holdsIn(rule, slots, days.flat());
    return { broken: result === 'no', part: result === 'yes' ? 1 : 0 };
  }
  const results = days.map((things) => holdsIn(rule, slots, things));
  return {
    broken: results.includes('no'),
    part: results.filter((result) => result === 'yes').length / days.length,
  };
}

/** Returns the plan's consequences so far: a line for each rule that a placed thing breaks. */
export const comesOf = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): string[] =>
  spec.rules.filter((rule) => checkRule(spec, rule, answer).broken).map(({ after }) => after);

export const emptyCells = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): Cell[] =>
  cellsOf(spec).filter((cell) => !thingIn(spec, cell, answer));

/** Returns a point for each rule; half if it is met on half the days of a week or more. */
export const plannerGoals = (spec: ScreenPlannerSpec, answer: ScreenPlannerAnswer): Goal[] => [
  ...spec.rules.map((rule) => {
    const { part } = checkRule(spec, rule, answer);
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
  list.find((entry) => entry.id === id)?.text ?? '–';

/** Describes the plan, slot by slot and day by day. */
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
