import { mondayOf, type Day } from './day.ts';
import type { ClassYear, SchoolYear, WeekKind } from './year.ts';

/** More classes than a teacher of one subject has. */
export const MAX_CLASSES = 12;
/** “10A12” and a little more. */
export const MAX_NAME_LENGTH = 8;

const withClass = (
  year: SchoolYear,
  id: string,
  change: (own: ClassYear) => ClassYear,
): SchoolYear => ({
  ...year,
  classes: year.classes.map((own) => (own.id === id ? change(own) : own)),
});

/** A year in which nothing is planned. */
export const emptyYear = (first: Day): SchoolYear => ({ first, weeks: {}, classes: [] });

/** Every class has an id of its own, whatever classes were removed. */
const nextId = ({ classes }: SchoolYear): string =>
  String(Math.max(0, ...classes.map(({ id }) => Number(id) || 0)) + 1);

export function addClass(year: SchoolYear, grade: number): SchoolYear {
  if (year.classes.length >= MAX_CLASSES) return year;
  const own: ClassYear = {
    id: nextId(year),
    name: String(grade),
    grade,
    day: 2,
    isLastPeriod: false,
    homeDay: null,
    placed: {},
  };
  return { ...year, classes: [...year.classes, own] };
}

export const removeClass = (year: SchoolYear, id: string): SchoolYear => ({
  ...year,
  classes: year.classes.filter((own) => own.id !== id),
});

/** Changes what a class is; of another grade it has other lessons, so what was placed goes. */
export const changeClass = (
  year: SchoolYear,
  id: string,
  change: Partial<Omit<ClassYear, 'id' | 'placed'>>,
): SchoolYear =>
  withClass(year, id, (own) => ({
    ...own,
    ...change,
    name: (change.name ?? own.name).slice(0, MAX_NAME_LENGTH),
    placed: change.grade !== undefined && change.grade !== own.grade ? {} : own.placed,
  }));

/** `n` null: taken out of the plan. */
export const placeItem = (
  year: SchoolYear,
  id: string,
  key: string,
  n: number | null,
): SchoolYear =>
  withClass(year, id, (own) => {
    const { [key]: _, ...others } = own.placed;
    return { ...own, placed: n === null ? others : { ...others, [key]: n } };
  });

/** Null: a plain study week again. */
export function setWeek(year: SchoolYear, monday: Day, kind: WeekKind | null): SchoolYear {
  const { [monday]: _, ...others } = year.weeks;
  return { ...year, weeks: kind === null ? others : { ...others, [monday]: kind } };
}

/** The week of that day becomes the first. */
export const setFirst = (year: SchoolYear, day: Day): SchoolYear => ({
  ...year,
  first: mondayOf(day),
});
