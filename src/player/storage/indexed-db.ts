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
 * How long an opening may take before the lesson goes on in memory. A lab's disk under thirty
 * browsers is slow, and nothing waits for us meanwhile: answers go to the inbox. (3 s sent Chromium
 * 109 to memory on a busy test machine.)
 */
const OPEN_MS = 8000;
const WRITE_MS = 5000;
/**
 * On top, for each answer that is written or read at once, on an old PC: a class's file may lie
 * here.
 */
const ROW_MS = { write: 3, read: 0.5 };

/** Copy, commit, then delete. Returns the answers that were added. */
async function drainInbox(database: Database): Promise<Attempt[]> {
  const waiting = (await readOutbox()).sort((one, other) => one.at - other.at);
  if (waiting.length === 0) return [];
  const { attempts } = await database.within('rw', async () => {
    await database.assertNotStale();
    await database.refuseIfReplaced();
    return addNumbered(database, waiting);
  });
  for (const { id } of waiting) await removeFromOutbox(id);
  return attempts;
}

/**
 * Opens, repairs, drains the inbox, and compares with what web storage remembers. Never throws.
 * What fails or hangs is tried once more from the start: some browsers recover only when asked
 * again.
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
      OPEN_MS + (before?.attempts ?? 0) * ROW_MS.read,
    );
    const { birth, found, damaged } = mended;
    database.birth = birth;
    const known = new KnownRows(mended.work);
    // What the inbox holds is safe where it is: trouble with it must not take the database away.
    await withTimeout(drainInbox(database), OPEN_MS).then(
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
      // Web storage is written late: after a power cut it may know of nobody.
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
   * Act, and once or twice again after mending what is in the way: a broken transaction has left
   * nothing behind.
   */
  const insist = async <T>(act: () => Promise<T>, ms = WRITE_MS, tries = 2): Promise<T> => {
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
      return insist(act, ms, tries - 1);
    }
  };
  const mend = async (problem: unknown, why: string): Promise<void> => {
    if ((problem as Error).name === 'Replaced')
      await withTimeout(restoreRows(database, known.work), WRITE_MS + known.size * ROW_MS.write);
    // A really full disk makes the browser close the database.
    else if (why === 'closed') await withTimeout(database.open(), OPEN_MS);
  };

  const reading = <T>(act: () => Promise<T>, ms = WRITE_MS): Promise<T> =>
    insist(
      () =>
        database.within('r', async () => {
          await database.refuseIfReplaced();
          return act();
        }),
      ms,
    );
  /** @param then hears what `act` returned, once it is committed */
  const writing = <T>(
    act: () => Promise<T>,
    then: (done: T) => void,
    ms = WRITE_MS,
  ): Promise<SaveResult> =>
    insist(
      () =>
        database.within('rw', async () => {
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
  /** The mark goes down before rows do: a crash in between must not look like a loss. */
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

  const everything = async (): Promise<StoredWork> => {
    const { attempts, profiles, places, damaged } = database;
    const all = await reading(
      async () => ({
        attempts: await attempts.toArray(),
        profiles: await profiles.toArray(),
        places: await places.toArray(),
        damaged: await damaged.count(),
      }),
      WRITE_MS + (readSentinel()?.attempts ?? 0) * ROW_MS.read,
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
        WRITE_MS + work.attempts.length * ROW_MS.write,
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
      // Another tab has written or erased: what it left is what is filled in again.
      if (known.size !== size) await everything();
      return work;
    },
    profiles: () => reading(() => database.profiles.toArray()),
    readAll: everything,
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
