import {
  type ClassYear,
  type Item,
  type SchoolYear,
  STUDY_WEEKS,
  type Week,
  weeksOf,
} from './year.ts';

/**
 * A rule that a class's plan breaks (`content/rules.md` D.8: 9; H: 33). Nothing is forbidden: the
 * page shows the conflict and the teacher decides.
 */
export type Conflict = {
  rule:
    | 'two-sensitive'
    | 'friday-last'
    | 'before-home'
    | 'before-tet'
    | 'last-week'
    | 'telling-first'
    | 'booster-in-exam'
    | 'booster-too-early';
  /** The study week. */
  n: number;
  /** The item in conflict. */
  key: string;
};

const FRIDAY = 5;
/** Not on the day boarders go home, nor on the two days before. */
const NEAR_HOME_DAYS = 2;

const isNearHome = ({ day, homeDay }: ClassYear): boolean =>
  homeDay !== null && homeDay - day >= 0 && homeDay - day <= NEAR_HOME_DAYS;

/** Returns the study weeks directly before a Tết week, ignoring other weeks off between them. */
function weeksBeforeTet(weeks: readonly Week[]): Set<number> {
  const found = new Set<number>();
  let last: number | null = null;
  for (const { n, kind } of weeks) {
    if (kind === 'tet' && last !== null) found.add(last);
    if (n !== null) last = n;
  }
  return found;
}

/** Returns every conflict of a class's plan, week by week. */
export function findConflicts(
  year: SchoolYear,
  schoolClass: ClassYear,
  items: readonly Item[],
): Conflict[] {
  const weeks = weeksOf(year);
  const beforeTet = weeksBeforeTet(weeks);
  const exams = new Set(weeks.flatMap(({ n, kind }) => (kind === 'exam' && n !== null ? [n] : [])));
  const placed = items.flatMap((item) => {
    const n = schoolClass.placed[item.key];
    return n === undefined ? [] : [{ ...item, n }];
  });
  const told = Math.min(
    ...placed.filter(({ teachesTelling }) => teachesTelling).map(({ n }) => n),
    Infinity,
  );
  const sensitive = placed.filter(({ isSensitive, sort }) => isSensitive && sort === 'lesson');
  const lastLesson = (module: string): number =>
    Math.max(
      ...placed
        .filter((item) => item.sort === 'lesson' && item.module === module)
        .map(({ n }) => n),
      0,
    );

  const ofSensitive = sensitive.flatMap(({ n, key }): Conflict[] => {
    const broken: [boolean, Conflict['rule']][] = [
      [sensitive.some((item) => item.n === n && item.key !== key), 'two-sensitive'],
      [schoolClass.day === FRIDAY && schoolClass.isLastPeriod, 'friday-last'],
      [isNearHome(schoolClass), 'before-home'],
      [beforeTet.has(n), 'before-tet'],
      [n === STUDY_WEEKS, 'last-week'],
      [told >= n, 'telling-first'],
    ];
    return broken.filter(([is]) => is).map(([, rule]) => ({ rule, n, key }));
  });
  const ofBoosters = placed
    .filter(({ sort }) => sort === 'booster')
    .flatMap(({ n, key, module }): Conflict[] => [
      ...(exams.has(n) ? [{ rule: 'booster-in-exam', n, key } as const] : []),
      ...(n <= lastLesson(module) ? [{ rule: 'booster-too-early', n, key } as const] : []),
    ]);
  return [...ofSensitive, ...ofBoosters].sort((a, b) => a.n - b.n);
}

/** Returns the conflicts this item would cause in this week, without those of other items. */
export const faultsAt = (
  year: SchoolYear,
  schoolClass: ClassYear,
  items: readonly Item[],
  { key, n }: { key: string; n: number },
): Conflict[] =>
  findConflicts(
    year,
    { ...schoolClass, placed: { ...schoolClass.placed, [key]: n } },
    items,
  ).filter((fault) => fault.key === key);

/**
 * Counts the placed lessons that may count as AI education in the class's grade; the school decides
 * whether they do.
 */
export const aiPeriods = (schoolClass: ClassYear, items: readonly Item[]): number =>
  items.filter(
    ({ key, sort, aiGrades }) =>
      sort === 'lesson' &&
      schoolClass.placed[key] !== undefined &&
      aiGrades.includes(schoolClass.grade),
  ).length;
