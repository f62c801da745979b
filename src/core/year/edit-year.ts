import { mondayOf, type Day } from './day.ts';
import type { ClassYear, SchoolYear, WeekKind } from './year.ts';

/** More classes than a teacher of one subject has. */
export const MAX_CLASSES = 12;
/** “10A12” and a little more. */
export const MAX_NAME_LENGTH = 8;

const withClass = (
  year: SchoolYear,
  id: string,
  change: (schoolClass: ClassYear) => ClassYear,
): SchoolYear => ({
  ...year,
  classes: year.classes.map((schoolClass) =>
    schoolClass.id === id ? change(schoolClass) : schoolClass,
  ),
});

/** Returns a year without plans. */
export const emptyYear = (first: Day): SchoolYear => ({ first, weeks: {}, classes: [] });

/** Returns an unused class id, even after classes were removed. */
const nextId = ({ classes }: SchoolYear): string =>
  String(Math.max(0, ...classes.map(({ id }) => Number(id) || 0)) + 1);

export function addClass(year: SchoolYear, grade: number): SchoolYear {
  if (year.classes.length >= MAX_CLASSES) return year;
  const added: ClassYear = {
    id: nextId(year),
    name: String(grade),
    grade,
    day: 2,
    isLastPeriod: false,
    homeDay: null,
    placed: {},
  };
  return { ...year, classes: [...year.classes, added] };
}

export const removeClass = (year: SchoolYear, id: string): SchoolYear => ({
  ...year,
  classes: year.classes.filter((schoolClass) => schoolClass.id !== id),
});

/** Changes a class. With another grade it has other lessons, so its placed items are removed. */
export const changeClass = (
  year: SchoolYear,
  id: string,
  change: Partial<Omit<ClassYear, 'id' | 'placed'>>,
): SchoolYear =>
  withClass(year, id, (schoolClass) => ({
    ...schoolClass,
    ...change,
    name: (change.name ?? schoolClass.name).slice(0, MAX_NAME_LENGTH),
    placed:
      change.grade !== undefined && change.grade !== schoolClass.grade ? {} : schoolClass.placed,
  }));

/** Places an item in week `n`; null removes it from the plan. */
export const placeItem = (
  year: SchoolYear,
  id: string,
  key: string,
  n: number | null,
): SchoolYear =>
  withClass(year, id, (schoolClass) => {
    const { [key]: _, ...others } = schoolClass.placed;
    return { ...schoolClass, placed: n === null ? others : { ...others, [key]: n } };
  });

/** Sets the kind of a week; null makes it a plain study week again. */
export function setWeek(year: SchoolYear, monday: Day, kind: WeekKind | null): SchoolYear {
  const { [monday]: _, ...others } = year.weeks;
  return { ...year, weeks: kind === null ? others : { ...others, [monday]: kind } };
}

/** Makes the week of that day the first. */
export const setFirst = (year: SchoolYear, day: Day): SchoolYear => ({
  ...year,
  first: mondayOf(day),
});
