import type { Attempt } from '../progress/attempt.ts';
import { dayOf } from '../text/calendar.ts';

/** Answers more than this many days older than their collection have the date of a dead battery. */
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
 * Orders one pupil's answers from several computers. On one computer the sequence number decides;
 * between computers the day does, if it is plausible. Answers get new numbers, so that the
 * functions for a single computer work on them.
 * @param takenOn the day on which each answer was first collected, by id
 */
export function inOrder(
  attempts: readonly Attempt[],
  takenOn: ReadonlyMap<string, number>,
): Attempt[] {
  const placed = [...groupBy(attempts, ({ profile }) => profile)].flatMap(([profile, rows]) => {
    let last = 0;
    return [...rows]
      .sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))
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
      (a, b) =>
        a.day - b.day ||
        (a.profile === b.profile
          ? a.attempt.seq - b.attempt.seq || (a.attempt.id < b.attempt.id ? -1 : 1)
          : a.profile < b.profile
            ? -1
            : 1),
    )
    .map(({ attempt }, index) => ({ ...attempt, seq: index + 1 }));
}
