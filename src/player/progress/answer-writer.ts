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

/** Every answer of this page on its way to the disk. Only this module changes the queue. */
export const $queue = atom<Queue>(new Map());

/** In-flight writes. Erasing awaits them, so no erased answer is written afterwards. */
let inFlight: Promise<unknown> = Promise.resolve();
function trackWrite<T>(work: Promise<T>): Promise<T> {
  inFlight = Promise.all([inFlight, work]);
  return work;
}

function setAnswerState(id: string, state: AnswerState): void {
  $queue.set(transition($queue.get(), id, state));
  if (answersIn($queue.get(), 'waiting', 'refused').length === 0) clearSaveError();
}

/** A full disk may abort the transaction with a null reason. */
const saveToOutbox = (attempt: NewAttempt): Promise<SaveResult> =>
  addToOutbox(attempt).then(
    () => ({ state: 'kept' }),
    (problem) => ({ state: 'refused', why: /Abort|Quota|null/.test(problem) ? 'full' : 'failed' }),
  );

/**
 * Writes to the database; falls back to the outbox if the database is not open, is only in memory,
 * or refuses.
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
  // The database may have opened during the write, and its drain of the outbox may have missed this
  // answer.
  if (!store) await drainOutbox();
  return dropped;
}

const inboxed = (): NewAttempt[] => answersIn($queue.get(), 'inboxed');

/**
 * Copies the outbox into the database, so that the next answer gets a later number. Copy, commit,
 * then delete: a crash in between repeats work and loses nothing. A memory store gets copies too,
 * to show them. Reads back the active profile's answers afterwards, even if the outbox was empty,
 * because every opening needs that.
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
 * Retries every answer that is not in the database: after the next successful save, when the
 * database opens, and at “Thử lại”. Attempts have ids, so a second write is harmless.
 */
export const retryUnsaved = (): Promise<void> => trackWrite(drainRest().then(retryRefused));

/** Drains answers that the database refused before and the outbox accepted. */
async function drainRest(): Promise<void> {
  if ($store.get()?.durable && inboxed().length > 0) await drainOutbox();
}

async function retryRefused(): Promise<void> {
  for (const { id } of answersIn($queue.get(), 'refused')) {
    // A concurrent retry may have taken the answer, or it was erased.
    const queued = $queue.get().get(id);
    if (queued?.state !== 'refused') continue;
    setAnswerState(id, 'waiting');
    await writeAnswer(queued.attempt);
  }
}

/** Retries the rest: after one successful save there may be room for the other answers. */
async function retryOthers(id: string): Promise<void> {
  if ($queue.get().get(id)?.state === 'stored') await drainRest();
  await retryRefused();
}

/** Saves one answer. Resolves to “kept” only after a durable commit. */
export function saveAnswer(attempt: NewAttempt): Promise<SaveResult> {
  $queue.set(enqueue($queue.get(), attempt));
  const work = writeAnswer(attempt);
  void trackWrite(
    work.then(({ state }) => (state === 'kept' ? retryOthers(attempt.id) : undefined)),
  );
  return work;
}

/** Removes a profile's answers, or all, from the queue. Resolves once no write is in flight. */
export async function forgetQueued(profile?: string): Promise<void> {
  $queue.set(withoutAnswersOf($queue.get(), profile));
  await inFlight;
}
