import type { NewAttempt } from '#core/progress/attempt.ts';

/**
 * The state machine of the answers of this page, from the press until the database has them. Pure:
 * `answer-writer.ts` does the writing and reports the results here.
 *
 *   waiting   pressed, write in progress; only in this tab's memory
 *   inboxed   on disk in the outbox: safe; the database takes it over when it opens
 *   stored    in the database: final. Stays in the queue so that a repeated id is ignored
 *   refused   both writes failed; only in this tab's memory until a retry
 *
 * With a memory store (no database) no answer becomes `stored`: it stays `inboxed` or `refused`.
 */
export type AnswerState = 'waiting' | 'inboxed' | 'stored' | 'refused';
export type Queued = { attempt: NewAttempt; state: AnswerState };
/** Answers by attempt id, in the order of the presses. */
export type Queue = ReadonlyMap<string, Queued>;

/**
 * Allowed transitions: for every state, the states before it. A refusal removes nothing from the
 * disk, and `stored` is final.
 */
const allowedFrom: Record<AnswerState, readonly AnswerState[]> = {
  waiting: ['refused'],
  inboxed: ['waiting', 'refused'],
  stored: ['waiting', 'inboxed', 'refused'],
  refused: ['waiting'],
};

/** Adds an answer as `waiting`. Returns the same queue if the id is already there. */
export const enqueue = (queue: Queue, attempt: NewAttempt): Queue =>
  queue.has(attempt.id) ? queue : new Map(queue).set(attempt.id, { attempt, state: 'waiting' });

/**
 * Moves an answer to a new state. Returns the same queue if the answer was erased meanwhile or the
 * transition is not allowed.
 */
export function transition(queue: Queue, id: string, state: AnswerState): Queue {
  const queued = queue.get(id);
  return queued && allowedFrom[state].includes(queued.state)
    ? new Map(queue).set(id, { ...queued, state })
    : queue;
}

/** Returns the queue without the answers of one profile, or empty if no profile is given. */
export const withoutAnswersOf = (queue: Queue, profile?: string): Queue =>
  new Map(
    [...queue].filter(([, { attempt }]) => profile !== undefined && attempt.profile !== profile),
  );

/** Returns the answers in any of the given states, in the order of the presses. */
export const answersIn = (queue: Queue, ...states: AnswerState[]): NewAttempt[] =>
  [...queue.values()].filter(({ state }) => states.includes(state)).map(({ attempt }) => attempt);

const saveStatus = {
  waiting: 'saving',
  inboxed: 'saved',
  stored: 'saved',
  refused: 'unsaved',
} as const;

/**
 * Returns the save status shown beside the step bar. “saved” means on disk; undefined means that
 * the answer was erased.
 */
export const getSaveStatus = (
  queued: Queued | undefined,
): 'saving' | 'saved' | 'unsaved' | undefined => queued && saveStatus[queued.state];
