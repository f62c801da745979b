import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore } from '../../../tests/faults/durable-store.ts';
import { installInboxDisk, type InboxDisk } from '../../../tests/faults/inbox-disk.ts';
import { memoryStore } from '../storage/memory.ts';
import type { SaveError, Store } from '../storage/port.ts';
import { getSaveStatus } from './answer-queue.ts';
import * as keeper from './answer-writer.ts';
import { $notice, $store } from './store.ts';

const { $queue, forgetQueued, drainOutbox, saveAnswer, retryUnsaved } = keeper;
let disk: InboxDisk;

const storedIn = async (store: Store) =>
  (await store.readAll()).attempts.sort((a, b) => a.seq - b.seq).map(({ id }) => id);
const stateOf = (id: string) => $queue.get().get(id)?.state;
const said = (id: string) => getSaveStatus($queue.get().get(id));
/** Waits until all requested writes are done. */
const settled = () => forgetQueued('no-such-profile');

beforeEach(() => {
  disk = installInboxDisk();
});
afterEach(async () => {
  await settled();
  $queue.set(new Map());
  $store.set(null);
  $notice.set(null);
});

describe('an answer', () => {
  it('goes to the outbox and is called saved while the database is not open', async () => {
    const keeping = saveAnswer(answered('one'));
    expect([stateOf('one'), said('one')]).toEqual(['waiting', 'saving']);
    expect(await keeping).toEqual({ state: 'kept' });
    expect([stateOf('one'), said('one')]).toEqual(['inboxed', 'saved']);
    expect([...disk.rows.keys()]).toEqual(['one']);
  });

  it('moves from the outbox into the database when that opens, before the next answer', async () => {
    await saveAnswer(answered('one'));
    const store = durableStore();
    $store.set(store);
    await drainOutbox();
    await saveAnswer(answered('two'));
    await settled();
    expect(await storedIn(store)).toEqual(['one', 'two']);
    expect([stateOf('one'), disk.rows.size]).toEqual(['stored', 0]);
  });

  it('is taken over even if the outbox commits it after the drain', async () => {
    const keeping = saveAnswer(answered('one'));
    const store = durableStore();
    $store.set(store);
    await drainOutbox();
    expect(stateOf('one')).toBe('waiting');
    await keeping;
    await settled();
    expect(await storedIn(store)).toEqual(['one']);
  });

  it('goes to the outbox when the database refuses it, and moves over with the next saved answer', async () => {
    let why: SaveError | null = 'failed';
    const store = durableStore(() => why);
    $store.set(store);
    await saveAnswer(answered('one'));
    expect([stateOf('one'), $notice.get()]).toEqual(['inboxed', null]);
    why = null;
    await saveAnswer(answered('two'));
    await settled();
    expect(await storedIn(store)).toEqual(['two', 'one']);
    expect(disk.rows.size).toBe(0);
  });

  it('is called unsaved when both writes fail, with a notice, and is saved with the next one', async () => {
    let why: SaveError | null = 'full';
    const store = durableStore(() => why);
    $store.set(store);
    disk.fault = () => 'full';
    expect(await saveAnswer(answered('one'))).toEqual({ state: 'refused', why: 'full' });
    expect([said('one'), $notice.get()]).toEqual(['unsaved', { what: 'full' }]);
    why = null;
    await saveAnswer(answered('two'));
    await settled();
    expect([said('one'), $notice.get()]).toEqual(['saved', null]);
    expect((await storedIn(store)).sort()).toEqual(['one', 'two']);
  });

  it('is tried although the answer before it is refused again', async () => {
    disk.fault = () => 'full';
    const refusing = new Set(['one', 'two']);
    const rows = memoryStore();
    const store: Store = {
      ...rows,
      durable: true,
      append: async (attempt) =>
        refusing.has(attempt.id) ? { state: 'refused', why: 'full' } : rows.append(attempt),
    };
    $store.set(store);
    await saveAnswer(answered('one'));
    await saveAnswer(answered('two'));
    refusing.delete('two');
    await retryUnsaved();
    expect([stateOf('one'), stateOf('two')]).toEqual(['refused', 'stored']);
    expect($notice.get()).toEqual({ what: 'full' });
  });

  it('is tried again when the database opens, without a press', async () => {
    disk.fault = () => 'full';
    await saveAnswer(answered('one'));
    expect(said('one')).toBe('unsaved');
    const store = durableStore();
    $store.set(store);
    await retryUnsaved();
    expect([said('one'), $notice.get()]).toEqual(['saved', null]);
    expect(await storedIn(store)).toEqual(['one']);
  });

  it('is never called stored by a memory store, and saved only once the outbox has it', async () => {
    $store.set(memoryStore());
    await saveAnswer(answered('one'));
    expect([stateOf('one'), [...disk.rows.keys()]]).toEqual(['inboxed', ['one']]);
    disk.fault = () => 'full';
    await saveAnswer(answered('two'));
    expect(said('two')).toBe('unsaved');
  });

  it('is called unsaved after five seconds without a response from the disk', async () => {
    vi.useFakeTimers();
    disk.fault = () => 'silent';
    const keeping = saveAnswer(answered('one'));
    await vi.advanceTimersByTimeAsync(5100);
    expect(await keeping).toEqual({ state: 'refused', why: 'failed' });
    vi.useRealTimers();
  });
});

describe('a save notice', () => {
  it('of a stale page is not replaced by one about a single answer', async () => {
    $store.set(durableStore(() => 'stale'));
    disk.fault = () => 'full';
    expect(await saveAnswer(answered('one'))).toEqual({ state: 'refused', why: 'full' });
    expect($notice.get()).toEqual({ what: 'stale' });
  });
});

describe('erasing', () => {
  it('awaits the in-flight writes, and the erased answers do not return', async () => {
    const store = durableStore();
    $store.set(store);
    const keeping = saveAnswer(answered('one', 'na'));
    void saveAnswer(answered('two', 'minh'));
    await forgetQueued('na');
    expect([...$queue.get().keys()]).toEqual(['two']);
    // The answer is written by now, so erasing the database afterwards finds it.
    expect(await storedIn(store)).toContain('one');
    await keeping;
    expect(stateOf('one')).toBeUndefined();
  });
});

/**
 * One run: answers at random moments, disks that refuse at random, a database that opens at a
 * random moment.
 */
async function run(
  { $queue, forgetQueued, drainOutbox, saveAnswer, retryUnsaved }: typeof keeper,
  faults: readonly number[],
  opensAt: number,
  presses: number,
): Promise<string[]> {
  const faulty: string[] = [];
  let asked = 0;
  let isWell = false;
  const fails = () => !isWell && faults[(asked += 1) % faults.length] === 0;
  disk = installInboxDisk();
  disk.fault = () => (fails() ? 'full' : 'none');
  const store = durableStore(() => (fails() ? 'full' : null));
  const stop = $queue.listen(async (queue) => {
    const saved = [...queue.values()].filter((queued) => getSaveStatus(queued) === 'saved');
    const inbox = new Set(disk.rows.keys());
    const rows = new Set(await storedIn(store));
    for (const { attempt } of saved)
      if (!inbox.has(attempt.id) && !rows.has(attempt.id))
        faulty.push(`${attempt.id} is called saved`);
  });
  for (let press = 0; press < presses; press += 1) {
    if (press === opensAt) {
      $store.set(store);
      await drainOutbox();
      void retryUnsaved();
    }
    const keeping = saveAnswer(answered(`answer-${press}`));
    if (press % 2) await keeping;
  }
  await forgetQueued('no-such-profile');
  isWell = true;
  $store.set(store);
  await retryUnsaved();
  await forgetQueued('no-such-profile');
  const rows = await storedIn(store);
  if (rows.length !== new Set(rows).size) faulty.push('stored twice');
  if (rows.length !== presses) faulty.push(`${rows.length} of ${presses} stored`);
  if ($notice.get() !== null) faulty.push('a sentence stays');
  stop();
  $queue.set(new Map());
  $store.set(null);
  return faulty;
}

const holds = (rules: typeof keeper): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 12, size: 'max' }),
      fc.nat({ max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      async (faults, opensAt, presses) => {
        expect(await run(rules, faults, opensAt, presses)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );

test('whenever disks refuse and the database opens, every answer is stored once in the end, and none is called saved before', () =>
  holds(keeper));
