import { mergeAttempts, type Attempt } from './attempt.ts';
import { dayOf, daysFrom, todayFrom, type Clock } from '../text/calendar.ts';

/** A question kept for later periods, and the lesson whose answer it records. */
export type ReviewItem = { lesson: string; item: string };

export type Due = ReviewItem & {
  /** Days past its day. */
  overdue: number;
  /** Missed at the last two tries: the lesson's worked example should be opened again. */
  missedTwice: boolean;
};

/** Days until a question comes back, by how often running it was right (`content/rules.md` D.4). */
const GAPS = [7, 30, 90, 365];

const isRight = (each: Attempt): boolean => each.earned === each.total;

/**
 * Every question that comes back one day, with the days past that day: less than none while it is
 * still to come.
 */
function comingItems(attempts: readonly Attempt[], pool: readonly ReviewItem[], clock: Clock) {
  const all = mergeAttempts([...attempts]);
  const days = daysFrom(all, clock);
  const today = todayFrom(all, clock);
  return pool.flatMap(({ lesson, item }) => {
    const ofLesson = all.filter((each) => each.lesson === lesson);
    const answers = ofLesson.filter((each) => each.item === item);
    const last = answers.at(-1) ?? ofLesson.at(-1);
    if (!last) return [];
    const run = answers.length - 1 - answers.findLastIndex((each) => !isRight(each));
    const overdue = today - days.get(last.id)! - GAPS[Math.min(run, GAPS.length - 1)]!;
    const missedTwice = answers.length > 1 && answers.slice(-2).every((each) => !isRight(each));
    return [{ lesson, item, overdue, missedTwice, seq: last.seq }];
  });
}

/**
 * The questions whose day has come, longest due first. A lesson never begun on this device owes
 * nothing. Order and repetition of attempts do not matter.
 */
export function dueItems(
  attempts: readonly Attempt[],
  pool: readonly ReviewItem[],
  clock: Clock,
): Due[] {
  const due = comingItems(attempts, pool, clock).filter(({ overdue }) => overdue >= 0);
  // Under a clock that jumped ahead everything is due for long: then what was answered longest ago
  // comes first.
  due.sort(
    (one, other) =>
      other.overdue - one.overdue ||
      one.seq - other.seq ||
      (one.lesson + one.item < other.lesson + other.item ? -1 : 1),
  );
  return due.map(({ seq: _, ...each }) => each);
}

/**
 * From which day on something is due, in days since 1970 by this machine's own clock, which may be
 * wrong by years: whoever compares has no other (`site/shared/page/head.js`).
 * @returns null for who has begun no lesson that asks again
 */
export function firstDueDay(
  attempts: readonly Attempt[],
  pool: readonly ReviewItem[],
  clock: Clock,
): number | null {
  const overdue = comingItems(attempts, pool, clock).map((item) => item.overdue);
  return overdue.length === 0 ? null : dayOf(clock.now) - Math.max(...overdue);
}

/** How many old questions open a lesson: two, so that old work never eats the period. */
export const REVIEW_ITEMS = 2;

/**
 * The old questions that open a lesson: what is due, else those the page was built with (the lesson
 * before). Never from the lesson itself, never one twice, never more than two, never none while
 * there is one to ask.
 */
export function selectReviewItems(
  attempts: readonly Attempt[],
  pool: readonly ReviewItem[],
  built: readonly ReviewItem[],
  here: string,
  clock: Clock,
): (ReviewItem & { missedTwice?: boolean })[] {
  const due: (ReviewItem & { missedTwice?: boolean })[] = dueItems(attempts, pool, clock);
  const asked = new Map<string, ReviewItem & { missedTwice?: boolean }>();
  for (const item of [...due, ...built]) {
    const name = `${item.lesson}/${item.item}`;
    if (item.lesson !== here && asked.size < REVIEW_ITEMS && !asked.has(name))
      asked.set(name, item);
  }
  return [...asked.values()];
}
