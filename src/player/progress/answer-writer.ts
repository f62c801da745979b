import { atom } from 'nanostores';
import type { NewAttempt } from '#core/progress/attempt.ts';
import { removeFromOutbox, addToOutbox } from '../storage/outbox.ts';
import type { SaveResult } from '../storage/port.ts';
import {
  answersIn,
  transition,
  enqueue,
  withoutAnswersOf,
  type AnswerState,
  type Queue,
} from './answer-queue.ts';
import { $store, reloadAttempts, clearSaveError, showSaveError } from './store.ts';

/** Every answer of this page on its way from the press to the disk. Only this file moves it. */
export const $queue = atom<Queue>(new Map());

/** What is on its way to a disk just now: whoever erases waits for it. */
let carrying: Promise<unknown> = Promise.resolve();
function trackWrite<T>(work: Promise<T>): Promise<T> {
  carrying = Promise.all([carrying, work]);
  return work;
}

function setAnswerState(id: string, state: AnswerState): void {
  $queue.set(transition($queue.get(), id, state));
  if (answersIn($queue.get(), 'waiting', 'refused').length === 0) clearSaveError();
}

/** A full disk may abort without a reason (null). */
const saveToOutbox = (attempt: NewAttempt): Promise<SaveResult> =>
  addToOutbox(attempt).then(
    () => ({ state: 'kept' }),
    (problem) => ({ state: 'refused', why: /Abort|Quota|null/.test(problem) ? 'full' : 'failed' }),
  );

/**
 * Into the database; into the inbox when there is none yet, when it is in memory only, when it
 * refuses.
 */
async function writeAnswer(attempt: NewAttempt): Promise<SaveResult> {
  const store = $store.get();
  const kept = await store?.append(attempt);
  if (store) await reloadAttempts();
  if (kept?.state === 'kept' && store!.durable) {
    setAnswerState(attempt.id, 'stored');
    return kept;
  }
  if (kept?.state === 'refused') showSaveError(kept.why);
  const dropped = await saveToOutbox(attempt);
  if (dropped.state === 'refused') showSaveError(dropped.why);
  setAnswerState(attempt.id, dropped.state === 'kept' ? 'inboxed' : 'refused');
  // The database may have opened meanwhile, and its draining of the inbox has missed what was
  // committed after it had read.
  if (!store) await drainOutbox();
  return dropped;
}

const inboxed = (): NewAttempt[] => answersIn($queue.get(), 'inboxed');

/**
 * Takes what lies in the inbox over into the database, so that the next answer gets a later number.
 * Copy, commit, then delete: a crash in between repeats work and loses none. A memory store takes
 * copies, to show them. Then what the seat has is read back, also when nothing lay there: so it is
 * at the opening.
 */
export async function drainOutbox(): Promise<void> {
  const store = $store.get();
  if (!store) return;
  for (const attempt of inboxed()) {
    const kept = await store.append(attempt);
    if (kept.state === 'refused') break;
    if (!store.durable) continue;
    setAnswerState(attempt.id, 'stored');
    await removeFromOutbox(attempt.id).catch(() => {});
  }
  await reloadAttempts();
}

/**
 * Tries again what is not in the database: with the next answer that is kept, when the database
 * opens, at “Thử lại”. Freeing the disk then loses nothing, and writing twice is harmless: attempts
 * have ids.
 */
export const retryUnsaved = (): Promise<void> => trackWrite(handOverRest().then(carryRefused));

/** What the database refused before, and the inbox took. */
async function handOverRest(): Promise<void> {
  if ($store.get()?.durable && inboxed().length > 0) await drainOutbox();
}

async function carryRefused(): Promise<void> {
  for (const { id } of answersIn($queue.get(), 'refused')) {
    // Another round may have taken it on, or somebody erased it.
    const queued = $queue.get().get(id);
    if (queued?.state !== 'refused') continue;
    setAnswerState(id, 'waiting');
    await writeAnswer(queued.attempt);
  }
}

/** After an answer that was kept there may be room for the others. */
async function followedBy(id: string): Promise<void> {
  if ($queue.get().get(id)?.state === 'stored') await handOverRest();
  await carryRefused();
}

/** Keeps one answer: “kept” only after a durable commit. */
export function saveAnswer(attempt: NewAttempt): Promise<SaveResult> {
  $queue.set(enqueue($queue.get(), attempt));
  const work = writeAnswer(attempt);
  void trackWrite(
    work.then(({ state }) => (state === 'kept' ? followedBy(attempt.id) : undefined)),
  );
  return work;
}

/**
 * Forgets a profile's answers, or all. Resolves once none of them is on its way to a disk any more.
 */
export async function forgetQueued(profile?: string): Promise<void> {
  $queue.set(withoutAnswersOf($queue.get(), profile));
  await carrying;
}
