import type { NewAttempt } from '#core/progress/attempt.ts';

/**
 * The one queue in which an answer waits, from the press until it is in the database. Pure:
 * `answer-writer.ts` carries the answers and reports here what became of them.
 *
 *   waiting   pressed, on its way; nowhere but in this tab
 *   inboxed   on the disk, in the inbox: safe, and taken over by the database when it opens
 *   stored    in the database: the end. It stays in the queue, so that no answer is taken on twice
 *   refused   neither took it; nowhere but in this tab until it is tried again
 *
 * A memory store (no database) stores nothing in this sense: its answers stay inboxed or refused.
 */
export type AnswerState = 'waiting' | 'inboxed' | 'stored' | 'refused';
export type Queued = { attempt: NewAttempt; state: AnswerState };
/** By attempt id, in the order of the presses. */
export type Queue = ReadonlyMap<string, Queued>;

/**
 * From which states an answer may come into one. A refusal takes nothing off the disk; an end stays
 * an end.
 */
const comesFrom: Record<AnswerState, readonly AnswerState[]> = {
  waiting: ['refused'],
  inboxed: ['waiting', 'refused'],
  stored: ['waiting', 'inboxed', 'refused'],
  refused: ['waiting'],
};

/** An answer pressed is an answer waiting. One that is here already is not taken on again. */
export const enqueue = (queue: Queue, attempt: NewAttempt): Queue =>
  queue.has(attempt.id) ? queue : new Map(queue).set(attempt.id, { attempt, state: 'waiting' });

/**
 * What became of an answer. Of one that has been erased meanwhile, or that cannot come from where
 * it is, nothing is heard.
 */
export function transition(queue: Queue, id: string, state: AnswerState): Queue {
  const queued = queue.get(id);
  return queued && comesFrom[state].includes(queued.state)
    ? new Map(queue).set(id, { ...queued, state })
    : queue;
}

/** Without one profile's answers, or without all. */
export const withoutAnswersOf = (queue: Queue, profile?: string): Queue =>
  new Map(
    [...queue].filter(([, { attempt }]) => profile !== undefined && attempt.profile !== profile),
  );

/** The answers in one of these states, in the order of the presses. */
export const answersIn = (queue: Queue, ...states: AnswerState[]): NewAttempt[] =>
  [...queue.values()].filter(({ state }) => states.includes(state)).map(({ attempt }) => attempt);

const said = { waiting: 'saving', inboxed: 'saved', stored: 'saved', refused: 'unsaved' } as const;

/**
 * What the small line beside the bar says: “saved” of nothing that is not on the disk, and nothing
 * of what was erased.
 */
export const getSaveStatus = (
  queued: Queued | undefined,
): 'saving' | 'saved' | 'unsaved' | undefined => queued && said[queued.state];
