import type { Attempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import { Database } from './database.ts';
import { withTimeout } from './in-time.ts';
import { readOutbox } from './outbox-reader.ts';
import { removeFromOutbox } from './outbox.ts';
import { KnownRows } from './known-rows.ts';
import type { StoredWork, SaveResult, KeptWork, OnStale, OpenResult, Store } from './port.ts';
import { addMissing, addNumbered, findLastSession, restoreRows, repair } from './repair.ts';
import { refusalFrom } from './refusal.ts';
import { lostSince, readSentinel, writeSentinel } from './sentinel.ts';

/**
 * Milliseconds for one opening before the lesson continues in memory. A lab's disk is slow under
 * thirty browsers, and nothing waits for it: answers go to the outbox. (3 s sent Chromium 109 to
 * memory on a busy test machine.)
 */
const OPEN_TIMEOUT_MS = 8000;
const WRITE_TIMEOUT_MS = 5000;
/**
 * Additional milliseconds for every answer in one read or write, on an old PC: the database may
 * hold a whole class's file.
 */
const ROW_MS = { write: 3, read: 0.5 };

/** Drains the outbox: copy, commit, then delete. Returns the added answers. */
async function drainOutbox(database: Database): Promise<Attempt[]> {
  const waiting = (await readOutbox()).sort((a, b) => a.at - b.at);
  if (waiting.length === 0) return [];
  const { attempts } = await database.transact('rw', async () => {
    await database.assertNotStale();
    await database.refuseIfReplaced();
    return addNumbered(database, waiting);
  });
  for (const { id } of waiting) await removeFromOutbox(id);
  return attempts;
}

/**
 * Opens, repairs, drains the outbox, and compares the database with the sentinel in web storage.
 * Never throws. Retries a failure or timeout once from the start: some browsers recover only on a
 * second attempt.
 */
export async function openIndexedDb(onStale: OnStale): Promise<OpenResult> {
  const first = await openOnce(onStale);
  return first.state === 'open' || first.why === 'StaleCode' ? first : openOnce(onStale);
}

async function openOnce(onStale: OnStale): Promise<OpenResult> {
  const database = new Database(onStale);
  const before = readSentinel();
  try {
    const mended = await withTimeout(
      database.open().then(() => repair(database, Date.now(), newId())),
      OPEN_TIMEOUT_MS + (before?.attempts ?? 0) * ROW_MS.read,
    );
    const { birth, found, damaged } = mended;
    database.birth = birth;
    const known = new KnownRows(mended.work);
    // Answers in the outbox are safe there: a failed drain must not close the database.
    await withTimeout(drainOutbox(database), OPEN_TIMEOUT_MS).then(
      (attempts) => known.add({ attempts }),
      () => {},
    );
    const { work } = known;
    writeSentinel({ birth, attempts: work.attempts.length });
    return {
      state: 'open',
      store: storeOn(database, known),
      lost: lostSince(before, { birth, attempts: found }),
      repaired: damaged,
      // Web storage is written late: after a power cut it may have no active profile.
      last: before ? null : findLastSession(work),
    };
  } catch (problem) {
    database.close();
    const why = String((problem as Error)?.name ?? problem);
    if (why === 'StaleCode') onStale();
    return { state: 'failed', why };
  }
}

function storeOn(database: Database, known: KnownRows): Store {
  const mark = (attempts: number) => writeSentinel({ birth: database.birth, attempts });

  /**
   * Runs `act`, and retries up to twice after mending the cause: an aborted transaction has written
   * nothing.
   */
  const withRetry = async <T>(
    act: () => Promise<T>,
    ms = WRITE_TIMEOUT_MS,
    tries = 2,
  ): Promise<T> => {
    try {
      return await withTimeout(act(), ms);
    } catch (problem) {
      const why = refusalFrom(problem, database);
      if (
        tries === 0 ||
        why === 'stale' ||
        why === 'full' ||
        (problem as Error).message === 'timeout'
      )
        throw problem;
      await mend(problem, why).catch(() => {});
      return withRetry(act, ms, tries - 1);
    }
  };
  const mend = async (problem: unknown, why: string): Promise<void> => {
    if ((problem as Error).name === 'Replaced')
      await withTimeout(
        restoreRows(database, known.work),
        WRITE_TIMEOUT_MS + known.size * ROW_MS.write,
      );
    // On a really full disk the browser closes the database.
    else if (why === 'closed') await withTimeout(database.open(), OPEN_TIMEOUT_MS);
  };

  const reading = <T>(act: () => Promise<T>, ms = WRITE_TIMEOUT_MS): Promise<T> =>
    withRetry(
      () =>
        database.transact('r', async () => {
          await database.refuseIfReplaced();
          return act();
        }),
      ms,
    );
  /** Runs a write transaction. @param then receives the result of `act` after the commit */
  const writing = <T>(
    act: () => Promise<T>,
    then: (done: T) => void,
    ms = WRITE_TIMEOUT_MS,
  ): Promise<SaveResult> =>
    withRetry(
      () =>
        database.transact('rw', async () => {
          await database.assertNotStale();
          await database.refuseIfReplaced();
          return act();
        }),
      ms,
    ).then(
      (done) => {
        then(done);
        return { state: 'kept' };
      },
      (problem) => ({ state: 'refused', why: refusalFrom(problem, database) }),
    );
  /** Sets the mark before deleting rows: a crash in between must not look like a loss. */
  const erasing = async (act: () => Promise<unknown>, then: () => void): Promise<SaveResult> => {
    mark(0);
    const kept = await writing(act, then);
    await database.attempts.count().then(mark, () => {});
    return kept;
  };
  const noteAdded = ({ count, ...work }: Partial<KeptWork> & { count: number }): void => {
    known.add(work);
    mark(count);
  };

  const readAll = async (): Promise<StoredWork> => {
    const { attempts, profiles, places, damaged } = database;
    const all = await reading(
      async () => ({
        attempts: await attempts.toArray(),
        profiles: await profiles.toArray(),
        places: await places.toArray(),
        damaged: await damaged.count(),
      }),
      WRITE_TIMEOUT_MS + (readSentinel()?.attempts ?? 0) * ROW_MS.read,
    );
    known = new KnownRows(all);
    return all;
  };

  return {
    durable: true,
    append: (answer) => writing(() => addNumbered(database, [answer]), noteAdded),
    saveProfile: (profile) =>
      writing(
        () => database.profiles.put(profile),
        () => known.add({ profiles: [profile] }),
      ),
    savePlace: (place) =>
      writing(
        () => database.places.put(place),
        () => known.add({ places: [place] }),
      ),
    forgetPlace: (profile, lesson) =>
      writing(
        () => database.places.delete([profile, lesson]),
        () => known.forgetPlace(profile, lesson),
      ),
    importWork: (work) =>
      writing(
        () => addMissing(database, work),
        noteAdded,
        WRITE_TIMEOUT_MS + work.attempts.length * ROW_MS.write,
      ),
    workOf: async (profile) => {
      const { attempts, profiles, places } = database;
      const { size, ...work } = await reading(async () => ({
        attempts: await attempts.where({ profile }).toArray(),
        profiles: await profiles.where({ id: profile }).toArray(),
        places: await places.where({ profile }).toArray(),
        size: (await attempts.count()) + (await profiles.count()) + (await places.count()),
      }));
      known.forget(profile);
      known.add(work);
      // Another tab has written or erased: read everything again, for a later restore.
      if (known.size !== size) await readAll();
      return work;
    },
    profiles: () => reading(() => database.profiles.toArray()),
    readAll,
    erase: (profile) =>
      erasing(
        async () => {
          await database.deleteOf(profile);
          const isOwn = ({ row }: { row: unknown }): boolean =>
            (row as { profile?: unknown } | null)?.profile === profile;
          await database.damaged.filter(isOwn).delete();
        },
        () => known.forget(profile),
      ),
    eraseAll: () =>
      erasing(
        async () => {
          for (const table of [
            database.attempts,
            database.profiles,
            database.places,
            database.damaged,
          ])
            await table.clear();
        },
        () => (known = new KnownRows({ attempts: [], profiles: [], places: [] })),
      ),
    close: () => database.close(),
  };
}
