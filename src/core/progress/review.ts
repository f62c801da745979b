import { mergeAttempts, type Attempt } from './attempt.ts';
import { dayOf, daysFrom, todayFrom, type Clock } from '../text/calendar.ts';

/** A question kept for later periods, and the lesson whose answer it records. */
export type ReviewItem = { lesson: string; item: string };

export type Due = ReviewItem & {
  /** Days since it became due. */
  overdue: number;
  /** Missed at the last two tries: the lesson's worked example should be opened again. */
  missedTwice: boolean;
};

/**
 * Days until a question comes back, by how often in a row it was right (`content/rules.md` D.4).
 */
const GAPS = [7, 30, 90, 365];

const isRight = (attempt: Attempt): boolean => attempt.earned === attempt.total;

/**
 * Returns every question that comes back, with the days since it became due: negative while that
 * day is in the future.
 */
function comingItems(attempts: readonly Attempt[], pool: readonly ReviewItem[], clock: Clock) {
  const all = mergeAttempts([...attempts]);
  const days = daysFrom(all, clock);
  const today = todayFrom(all, clock);
  return pool.flatMap(({ lesson, item }) => {
    const ofLesson = all.filter((attempt) => attempt.lesson === lesson);
    const answers = ofLesson.filter((attempt) => attempt.item === item);
    const last = answers.at(-1) ?? ofLesson.at(-1);
    if (!last) return [];
    const run = answers.length - 1 - answers.findLastIndex((answer) => !isRight(answer));
    const overdue = today - days.get(last.id)! - GAPS[Math.min(run, GAPS.length - 1)]!;
    const missedTwice = answers.length > 1 && answers.slice(-2).every((answer) => !isRight(answer));
    return [{ lesson, item, overdue, missedTwice, seq: last.seq }];
  });
}

/**
 * Returns the due questions, longest due first. A lesson never begun on this device has none. Order
 * and repetition of attempts do not matter.
 */
export function dueItems(
  attempts: readonly Attempt[],
  pool: readonly ReviewItem[],
  clock: Clock,
): Due[] {
  const due = comingItems(attempts, pool, clock).filter(({ overdue }) => overdue >= 0);
  // If the clock jumped ahead everything is long due: then the question answered longest ago comes
  // first.
  due.sort(
    (a, b) =>
      b.overdue - a.overdue || a.seq - b.seq || (a.lesson + a.item < b.lesson + b.item ? -1 : 1),
  );
  return due.map(({ seq: _, ...due }) => due);
}

/**
 * Returns the first day on which a question is due, in days since 1970 by this computer's own
 * clock. That clock may be wrong by years; the head script compares with the same one
 * (`site/shared/page/head.js`).
 * @returns null if no lesson with reviews is begun
 */
export function firstDueDay(
  attempts: readonly Attempt[],
  pool: readonly ReviewItem[],
  clock: Clock,
): number | null {
  const overdue = comingItems(attempts, pool, clock).map((item) => item.overdue);
  return overdue.length === 0 ? null : dayOf(clock.now) - Math.max(...overdue);
}

/** How many old questions open a lesson: two, so that old work never fills the period. */
export const REVIEW_ITEMS = 2;

/**
 * Selects the old questions that open a lesson: the due ones, else those built into the page (the
 * previous lesson). Never from the lesson itself, never one twice, never more than two, and never
 * none while one is available.
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
