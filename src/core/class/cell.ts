import type { Attempt } from '../progress/attempt.ts';
import type { Clock } from '../text/calendar.ts';
import { firstTriesOf } from '../progress/first-tries.ts';
import { isMastered } from '../progress/mastery.ts';
import { bestOf, progressOf, type LessonShape } from '../progress/progress.ts';
import type { ClassLesson } from './lesson.ts';
import type { Tries } from './record.ts';
import type { PupilWork } from './work.ts';
import type { Channel } from './book.ts';

/** Chưa học, đang học, cần học lại, xong, vững; each state is further than the one before. */
export const cellStates = ['not-started', 'started', 'again', 'done', 'firm'] as const;
export type CellState = (typeof cellStates)[number];

/**
 * A pupil's state in one lesson. `unknown` lists the values that no channel carried; the page shows
 * them as not known, never as nothing.
 */
export type Cell = {
  state: CellState;
  first: Tries | null;
  best: Tries | null;
  unknown: readonly ('passed' | 'first' | 'best')[];
  ways: readonly Channel[];
};

const further = (a: CellState, b: CellState): CellState =>
  cellStates.indexOf(a) >= cellStates.indexOf(b) ? a : b;

/**
 * Returns how many questions of the better form were right at the best try. Null if no form was
 * completed.
 */
function bestTries(attempts: readonly Attempt[], { exitA, exitB }: LessonShape): Tries | null {
  const best = bestOf(attempts);
  const whole = [exitA, exitB]
    .filter((form) => form.length > 0 && form.every((item) => best.has(item)))
    .map((form) => ({
      right: form.filter((item) => best.get(item) === 1).length,
      of: form.length,
    }));
  return whole.sort((a, b) => b.right - a.right)[0] ?? null;
}

function stateFromAnswers(work: PupilWork, shape: LessonShape, clock: Clock): CellState {
  // A class that did the core activity on paper has done it.
  const isCoreDone = work.carried.some((carried) => carried.isCoreDone);
  const progress = progressOf(work.attempts, isCoreDone ? { ...shape, core: [] } : shape);
  if (progress.state !== 'done') return progress.state;
  if (!progress.passed) return 'again';
  // Checked only where the answer can be yes: with forty-five pupils and forty-eight lessons it
  // takes most of a board's time.
  const met = new Set(work.attempts.map(({ item }) => item));
  const isReviewed = shape.review.every((item) => met.has(item));
  return isReviewed && isMastered(work.attempts, shape, clock) ? 'firm' : 'done';
}

function stateFromCarried({ carried }: PupilWork): { state: CellState; isPassedKnown: boolean } {
  if (carried.some(({ isFirm: firm }) => firm)) return { state: 'firm', isPassedKnown: true };
  const done = carried.filter(({ isDone }) => isDone);
  if (done.some(({ isPassed }) => isPassed)) return { state: 'done', isPassedKnown: true };
  // If one channel carries “not yet” and another only “done”, the more specific one counts.
  if (done.some(({ isPassed }) => isPassed === false))
    return { state: 'again', isPassedKnown: true };
  if (done.length > 0) return { state: 'done', isPassedKnown: false };
  return {
    state: carried.some(({ isStarted, isCoreDone }) => isStarted || isCoreDone)
      ? 'started'
      : 'not-started',
    isPassedKnown: true,
  };
}

const share = ({ right, of }: Tries): number => right / of;
const lowest = (tries: readonly Tries[]): Tries | null =>
  [...tries].sort((a, b) => share(a) - share(b))[0] ?? null;
const highest = (tries: readonly Tries[]): Tries | null =>
  [...tries].sort((a, b) => share(b) - share(a))[0] ?? null;

/**
 * Returns a pupil's cell of one lesson.
 * @param work undefined while no results of this pupil and lesson exist
 */
export function cellOf(work: PupilWork | undefined, lesson: ClassLesson, clock: Clock): Cell {
  const { shape, isGuarded } = lesson;
  const nothing: Cell = { state: 'not-started', first: null, best: null, unknown: [], ways: [] };
  if (!work) return nothing;
  const { attempts, carried, ways } = work;
  const said = stateFromCarried(work);
  const answered = stateFromAnswers(work, shape, clock);
  if (shape.sensitive) {
    const isDone = [said.state, answered].some((state) =>
      ['again', 'done', 'firm'].includes(state),
    );
    return { ...nothing, state: isDone ? 'done' : 'not-started', ways };
  }
  // A mark that records only “done” does not contradict answers that did not pass.
  const state =
    !said.isPassedKnown && answered === 'again' ? answered : further(answered, said.state);
  const isVague = !said.isPassedKnown && ['not-started', 'started'].includes(answered);
  const unknown: Cell['unknown'] = isVague ? ['passed'] : [];
  const isWhole = state === 'again' || state === 'done' || state === 'firm';
  if (isGuarded || !isWhole || shape.exitA.length === 0)
    return { ...nothing, state, unknown, ways };
  const first =
    firstTriesOf(attempts, shape) ?? lowest(carried.flatMap((part) => part.first ?? []));
  const best = highest(
    [bestTries(attempts, shape) ?? [], carried.flatMap((part) => part.best ?? [])].flat(),
  );
  // A core activity that stores only “done” has no first try.
  const keepsDone = attempts.some(
    ({ item, answer }) => shape.core.includes(item) && answer === undefined,
  );
  return {
    state,
    first,
    best,
    unknown: [
      ...unknown,
      ...(first === null && !keepsDone ? (['first'] as const) : []),
      ...(best === null ? (['best'] as const) : []),
    ],
    ways,
  };
}
