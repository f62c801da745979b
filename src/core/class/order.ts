import type { Attempt } from '../progress/attempt.ts';
import { dayOf } from '../text/calendar.ts';

/**
 * Older than the project, or this far behind the day they were taken on, answers bear the date of a
 * dead battery.
 */
const OLDEST_DAYS = 400;

const groupBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(key(row)) ?? [];
    known.push(row);
    groups.set(key(row), known);
  }
  return groups;
};

/**
 * One child's answers out of several computers, one after another. On one computer the number
 * decides, as everywhere; between computers the day does, as far as it can be believed. They get
 * new numbers, so that the folds of a single computer serve.
 * @param takenOn the day each answer was first taken on, by id
 */
export function inOrder(
  attempts: readonly Attempt[],
  takenOn: ReadonlyMap<string, number>,
): Attempt[] {
  const placed = [...groupBy(attempts, ({ profile }) => profile)].flatMap(([profile, own]) => {
    let last = 0;
    return [...own]
      .sort((one, other) => one.seq - other.seq || (one.id < other.id ? -1 : 1))
      .map((attempt) => {
        const [day, taken] = [dayOf(attempt.at), takenOn.get(attempt.id)!];
        const believed =
          day <= taken + 1 && day > taken - OLDEST_DAYS ? day : Math.min(taken, last || taken);
        last = Math.max(last, believed);
        return { attempt, day: last, profile };
      });
  });
  return placed
    .sort(
      (one, other) =>
        one.day - other.day ||
        (one.profile === other.profile
          ? one.attempt.seq - other.attempt.seq || (one.attempt.id < other.attempt.id ? -1 : 1)
          : one.profile < other.profile
            ? -1
            : 1),
    )
    .map(({ attempt }, index) => ({ ...attempt, seq: index + 1 }));
}
