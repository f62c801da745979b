import { faultsAt } from './rules.ts';
import { type ClassYear, type Item, type SchoolYear, STUDY_WEEKS } from './year.ts';

/** Weeks after a module's last lesson at which it comes back (`content/rules.md` H: 33). */
const BOOSTER_WEEKS = [1, 4, 10] as const;

/** The first week is for settling in; the opening item is placed there. */
const FIRST_LESSON_WEEK = 2;

/**
 * Returns the nearest week from `from` on in which the item breaks no rule; null if there is none
 * left.
 */
function weekThatFits(
  year: SchoolYear,
  schoolClass: ClassYear,
  items: readonly Item[],
  { key, from }: { key: string; from: number },
): number | null {
  for (let n = from; n <= STUDY_WEEKS; n += 1)
    if (faultsAt(year, schoolClass, items, { key, n }).length === 0) return n;
  return null;
}

/**
 * Returns the plan with all unplaced items placed: modules spread over the year, a module's lessons
 * week by week, then its boosters. Placed items stay; an item that fits in no week stays out.
 */
export function fillYear(
  year: SchoolYear,
  schoolClass: ClassYear,
  items: readonly Item[],
): ClassYear {
  const placed = { ...schoolClass.placed };
  const now = (): ClassYear => ({ ...schoolClass, placed });
  const put = (item: Item, from: number): void => {
    if (placed[item.key] !== undefined) return;
    const n = weekThatFits(year, now(), items, { key: item.key, from });
    if (n !== null) placed[item.key] = n;
  };
  for (const opening of items.filter(({ sort }) => sort === 'opening')) put(opening, 1);
  const modules = [
    ...new Set(items.filter(({ sort }) => sort === 'lesson').map(({ module }) => module)),
  ];
  const apart = Math.floor((STUDY_WEEKS - FIRST_LESSON_WEEK) / Math.max(modules.length, 1));
  modules.forEach((module, place) => {
    const lessons = items.filter((item) => item.module === module && item.sort === 'lesson');
    let from = FIRST_LESSON_WEEK + place * apart;
    for (const lesson of lessons) {
      put(lesson, from);
      from = Math.max(from, placed[lesson.key] ?? from) + 1;
    }
    const last = Math.max(...lessons.map(({ key }) => placed[key] ?? 0));
    if (last === 0) return;
    items
      .filter((item) => item.module === module && item.sort === 'booster')
      .forEach((booster, time) => put(booster, last + (BOOSTER_WEEKS[time] ?? BOOSTER_WEEKS[2])));
  });
  return now();
}
