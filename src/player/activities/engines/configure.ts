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
  /** The app's default; if missing, the pupil has to choose. */
  start?: string | undefined;
  options: readonly Setting[];
};

/**
 * The pupil's settings by switch id; other parts of a kind (words, cells, acts) have separate ids.
 */
export type Settings = Record<string, string[]>;

/** One goal: 0, ½ or 1 point, and the remark if it is not fully reached. */
export type Goal = {
  id: string;
  points: number;
  remark?: string | undefined;
  misconception?: string | undefined;
};

/** Returns the current setting: the pupil's or the app's default. */
export const settingNow = ({ id, start, options }: Switch, set: Settings): Setting | undefined =>
  options.find((option) => option.id === set[id]?.[0]) ??
  options.find((option) => option.id === start);

/**
 * Returns how many switches still need the pupil: those without a setting; if the app has set all
 * of them, one until any is changed.
 */
export function switchesLeft(switches: readonly Switch[], set: Settings): number {
  const unset = switches.filter((item) => !settingNow(item, set)).length;
  const isAsSet =
    switches.length > 0 &&
    switches.every((item) => item.start !== undefined && settingNow(item, set)?.id === item.start);
  return unset + (isAsSet ? 1 : 0);
}

const remarkOf = ({ name }: Switch, { after, next }: Setting): string =>
  `${name}: ${[after, next].filter(Boolean).join(' ')}`;

/** Returns one goal per switch. */
export const goalsOfSwitches = (switches: readonly Switch[], set: Settings): Goal[] =>
  switches.map((item) => {
    const now = settingNow(item, set);
    const points = now ? pointsOf(verdictOf(now.verdict)) : 0;
    return points === 1 || !now
      ? { id: item.id, points }
      : { id: item.id, points, remark: remarkOf(item, now), misconception: now.misconception };
  });

/**
 * At most two remarks: more would not be read. The view marks every goal that is not fully reached.
 */
const REMARKS = 2;

/** Gives a point for each goal. The reported misconception is that of the first missed goal. */
export function gradeGoals(goals: readonly Goal[], right: string, missing: number): Score {
  if (missing > 0) return { state: 'not-ready', missing };
  const total = goals.length;
  const earned = goals.reduce((sum, { points }) => sum + points, 0);
  const slips = goals.filter(({ points }) => points < 1);
  const misconception = slips.flatMap((slip) => slip.misconception ?? [])[0];
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
 * Returns the part of an answer that “Chọn lại” keeps: a switch that was not safe returns to the
 * app's default.
 */
export const keptSettings = (switches: readonly Switch[], set: Settings): Settings =>
  Object.fromEntries(
    Object.entries(set).filter(([id]) => {
      const known = switches.find((item) => item.id === id);
      return !known || settingNow(known, set)?.verdict === 'safe';
    }),
  );

/** Grades a kind made only of switches. */
export const gradeSwitches = (switches: readonly Switch[], right: string, set: Settings): Score =>
  gradeGoals(goalsOfSwitches(switches, set), right, switchesLeft(switches, set));

/** Describes the settings, switch by switch, in the words of the screen. */
export const saySwitches = (switches: readonly Switch[], set: Settings): string[] =>
  switches.map((item) => `${item.name}: ${settingNow(item, set)?.text ?? '–'}`);

/** Returns a setting of each switch that reaches the goal: the app's default if it does. */
export const wayOfSwitches = (switches: readonly Switch[]): string[] =>
  switches.map(({ name, start, options }) => {
    const safe = options.filter(({ verdict }) => verdict === 'safe');
    return `${name}: ${(safe.find(({ id }) => id === start) ?? safe[0])?.text ?? '–'}`;
  });
