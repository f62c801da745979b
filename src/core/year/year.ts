import { daysLater, type Day } from './day.ts';

/** Study weeks of a school year. */
export const STUDY_WEEKS = 35;

/** `exam`: taught and examined; `tet`, `off`: no school, and no number. */
export type WeekKind = 'exam' | 'tet' | 'off';

/**
 * An item placed in a week: a lesson, one of the three repetitions of a module, or the ten minutes
 * that open a school year.
 */
export type Item = {
  /** Permanent: a lesson's id, `<module>/1` to `/3`, `open/<lesson>`. */
  key: string;
  sort: 'lesson' | 'booster' | 'opening';
  module: string;
  /** As a shared screen shows it. */
  title: string;
  isSensitive: boolean;
  /** It teaches whom to tell: before any sensitive lesson of the band. */
  teachesTelling: boolean;
  /** Grades in which it may count as a period of AI education. */
  aiGrades: number[];
};

/** A class: its name, the time of its period, and the study week of each placed item. */
export type ClassYear = {
  id: string;
  name: string;
  grade: number;
  /** Of the period: 1 Monday … 6 Saturday. */
  day: number;
  /** The period is the day's last. */
  isLastPeriod: boolean;
  /** The day boarders go home; null if there are none. */
  homeDay: number | null;
  placed: Record<string, number>;
};

/** A teacher's school year. Weeks that are not plain study weeks are keyed by their Monday. */
export type SchoolYear = { first: Day; weeks: Record<Day, WeekKind>; classes: ClassYear[] };

/** A week of the calendar. `n`: its number among the study weeks, null if there is no school. */
export type Week = { monday: Day; n: number | null; kind: WeekKind | 'study' };

/** Limit of weeks in a year, reached only if the whole calendar is marked as off. */
const MAX_WEEKS = 80;

/** Returns the weeks from the first to the last study week, including those without school. */
export function weeksOf({ first, weeks }: SchoolYear): Week[] {
  const all: Week[] = [];
  let n = 0;
  for (
    let monday = first;
    n < STUDY_WEEKS && all.length < MAX_WEEKS;
    monday = daysLater(monday, 7)
  ) {
    const kind = weeks[monday] ?? 'study';
    const isSchool = kind === 'study' || kind === 'exam';
    if (isSchool) n += 1;
    all.push({ monday, n: isSchool ? n : null, kind });
  }
  return all;
}

/** Returns the day of a class's period in a week. */
export const periodDay = ({ day }: Pick<ClassYear, 'day'>, { monday }: Week): Day =>
  daysLater(monday, day - 1);

/** Returns the items of a class in a study week, in the order of the list. */
export const itemsIn = (placed: ClassYear['placed'], items: readonly Item[], n: number): Item[] =>
  items.filter(({ key }) => placed[key] === n);
