import { pointsOf, verdictFrom, verdictOf, type Score } from '#core/questions/score.ts';

export type Setting = {
  id: string;
  text: string;
  verdict: 'safe' | 'partly' | 'unsafe';
  after: string;
  shows?: string | undefined;
  next?: string | undefined;
  misconception?: string | undefined;
};

export type Switch = {
  id: string;
  name: string;
  note?: string | undefined;
  /** What the app itself has set; without it a pupil has to choose. */
  start?: string | undefined;
  options: readonly Setting[];
};

/**
 * What the pupil has set, under the switch's id; other parts of a kind (words, cells, acts) have
 * ids of their own.
 */
export type Settings = Record<string, string[]>;

/** One thing to reach: 0, ½ or 1 of it, and what to say where it is not whole. */
export type Goal = {
  id: string;
  points: number;
  remark?: string | undefined;
  misconception?: string | undefined;
};

/** What is set now: by the pupil, or by the app. */
export const settingNow = ({ id, start, options }: Switch, set: Settings): Setting | undefined =>
  options.find((each) => each.id === set[id]?.[0]) ?? options.find((each) => each.id === start);

/**
 * How many switches wait for the pupil: those without a setting; where the app has set all of them,
 * one until any is changed.
 */
export function switchesLeft(switches: readonly Switch[], set: Settings): number {
  const unset = switches.filter((each) => !settingNow(each, set)).length;
  const isAsSet =
    switches.length > 0 &&
    switches.every((each) => each.start !== undefined && settingNow(each, set)?.id === each.start);
  return unset + (isAsSet ? 1 : 0);
}

const remarkOf = ({ name }: Switch, { after, next }: Setting): string =>
  `${name}: ${[after, next].filter(Boolean).join(' ')}`;

/** Each switch as a goal of its own. */
export const goalsOfSwitches = (switches: readonly Switch[], set: Settings): Goal[] =>
  switches.map((each) => {
    const now = settingNow(each, set);
    const points = now ? pointsOf(verdictOf(now.verdict)) : 0;
    return points === 1 || !now
      ? { id: each.id, points }
      : { id: each.id, points, remark: remarkOf(each, now), misconception: now.misconception };
  });

/** Two remarks at most: more would not be read. The view marks every goal that is not whole. */
const REMARKS = 2;

/** A point for each goal; the belief named is the first behind a goal that was missed. */
export function gradeGoals(goals: readonly Goal[], right: string, missing: number): Score {
  if (missing > 0) return { state: 'not-ready', missing };
  const total = goals.length;
  const earned = goals.reduce((sum, { points }) => sum + points, 0);
  const slips = goals.filter(({ points }) => points < 1);
  const misconception = slips.flatMap((each) => each.misconception ?? [])[0];
  const remarks = [...new Set(slips.flatMap(({ remark }) => remark ?? []))].slice(0, REMARKS);
  return {
    state: 'scored',
    earned,
    total,
    verdict: verdictFrom(earned, total),
    feedback: slips.length === 0 ? [right] : remarks,
    ...(misconception ? { misconception } : {}),
    perOption: Object.fromEntries(goals.map(({ id, points }) => [id, verdictFrom(points, 1)])),
  };
}

/**
 * The part of an answer kept at “Chọn lại”: a switch that was not safe goes back to how the app had
 * it.
 */
export const keptSettings = (switches: readonly Switch[], set: Settings): Settings =>
  Object.fromEntries(
    Object.entries(set).filter(([id]) => {
      const own = switches.find((each) => each.id === id);
      return !own || settingNow(own, set)?.verdict === 'safe';
    }),
  );

/** Where there are switches alone. */
export const gradeSwitches = (switches: readonly Switch[], right: string, set: Settings): Score =>
  gradeGoals(goalsOfSwitches(switches, set), right, switchesLeft(switches, set));

/** What is set, switch by switch, in the words of the screen. */
export const saySwitches = (switches: readonly Switch[], set: Settings): string[] =>
  switches.map((each) => `${each.name}: ${settingNow(each, set)?.text ?? '–'}`);

/** A setting of each switch that reaches the goal: the app's own where it does. */
export const wayOfSwitches = (switches: readonly Switch[]): string[] =>
  switches.map(({ name, start, options }) => {
    const safe = options.filter(({ verdict }) => verdict === 'safe');
    return `${name}: ${(safe.find(({ id }) => id === start) ?? safe[0])?.text ?? '–'}`;
  });
