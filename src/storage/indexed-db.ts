import type { NewAttempt } from '../domain/attempt.ts';
import { newId } from '../domain/ids.ts';
import { Database, deleteAll, deleteOf, refuseIfReplaced, refuseIfStale, type Rows } from './database.ts';
import { inTime } from './in-time.ts';
import { readInbox } from './inbox-reader.ts';
import { clearFromInbox } from './inbox.ts';
import type { Everything, Kept, OnStale, Opening, Store } from './port.ts';
import { addMissing, addNumbered, lastHere, refill, repair } from './repair.ts';
import { OPEN_MS, refusalFrom, reopen } from './refusal.ts';
import { lostSince, readSentinel, writeSentinel } from './sentinel.ts';

const WRITE_MS = 5000;
/** On top, for each answer that is written or read at once, on an old PC: a class's file may lie here. */
const ROW_MS = { write: 3, read: 0.5 };

const appendAll = (database: Database, answers: readonly NewAttempt[]): Promise<number> =>
  database.within('readwrite', async (rows) => {
    await refuseIfStale(rows);
    await refuseIfReplaced(rows, database);
    return addNumbered(rows, answers);
  });

const countAttempts = (database: Database): Promise<number> =>
  database.within('readonly', (rows) => rows.objectStore('attempts').count());

async function drainInbox(database: Database): Promise<void> {
  const waiting = (await readInbox()).sort((one, other) => one.at - other.at);
  if (waiting.length === 0) return;
  await appendAll(database, waiting);
  for (const each of waiting) await clearFromInbox(each.id);
}

/**
 * Opens, repairs, drains the inbox, and compares with what web storage remembers. Never throws. What fails or hangs is
 * tried once more from the start: some browsers recover only when asked again.
 */
export async function openIndexedDb(onStale: OnStale): Promise<Opening> {
  const first = await openOnce(onStale);
  return first.state === 'open' || first.why === 'StaleCode' ? first : openOnce(onStale);
}

async function openOnce(onStale: OnStale): Promise<Opening> {
  const database = new Database(onStale);
  const before = readSentinel();
  try {
    const mended = await inTime(
      database.open().then(() => repair(database, Date.now(), newId())),
      OPEN_MS + (before?.attempts ?? 0) * ROW_MS.read,
    );
    database.birth = mended.birth;
    // What the inbox holds is safe where it is: trouble with it must not take the database away.
    await inTime(drainInbox(database), OPEN_MS).catch(() => {});
    const { birth, found, damaged } = mended;
    writeSentinel({ birth, attempts: await inTime(countAttempts(database), OPEN_MS) });
    return {
      state: 'open',
      store: storeOn(database),
      lost: lostSince(before, { birth, attempts: found }),
      repaired: damaged,
      // Web storage is written late: after a power cut it may know of nobody.
      last: before ? null : await inTime(lastHere(database), OPEN_MS).catch(() => null),
    };
  } catch (problem) {
    database.close();
    const why = String((problem as Error)?.name ?? problem);
    if (why === 'StaleCode') onStale();
    return { state: 'failed', why };
  }
}

function storeOn(database: Database): Store {
  /** What this page read last, to fill the database again with. */
  let seen: Everything = { attempts: [], profiles: [], places: [], damaged: 0 };
  const mark = (attempts: number) => writeSentinel({ birth: database.birth, attempts });

  /** Act, and once or twice again after mending what is in the way: a broken transaction has left nothing behind. */
  const insist = async <T>(act: () => Promise<T>, ms = WRITE_MS, tries = 2): Promise<T> => {
    try {
      return await inTime(act(), ms);
    } catch (problem) {
      const why = refusalFrom(problem, database);
      if (tries === 0 || why === 'stale' || why === 'full' || (problem as Error).message === 'timeout')
        throw problem;
      const mending =
        (problem as Error).name === 'Replaced'
          ? refill(database, seen)
          : why === 'closed'
            ? reopen(database)
            : null;
      await inTime(Promise.resolve(mending), WRITE_MS).catch(() => {});
      return insist(act, ms, tries - 1);
    }
  };
  const attempt = (act: () => Promise<unknown>, ms = WRITE_MS): Promise<Kept> =>
    insist(act, ms).then(
      () => ({ state: 'kept' }),
      (problem) => ({ state: 'refused', why: refusalFrom(problem, database) }),
    );
  const writing = (act: (rows: Rows) => Promise<unknown>, ms = WRITE_MS) =>
    attempt(
      () =>
        database.within('readwrite', async (rows) => {
          await refuseIfStale(rows);
          await refuseIfReplaced(rows, database);
          await act(rows);
        }),
      ms,
    );
  /** The mark goes down before rows do: a crash in between must not look like a loss. */
  const erasing = async (act: (rows: Rows) => Promise<unknown>): Promise<Kept> => {
    mark(0);
    const kept = await writing(act);
    await countAttempts(database).then(mark, () => {});
    return kept;
  };
  return {
    durable: true,
    append: async (answer) => {
      const kept = await attempt(async () => mark(await appendAll(database, [answer])));
      if (kept.state === 'kept')
        seen = { ...seen, attempts: [...seen.attempts, { ...answer, seq: Number.MAX_SAFE_INTEGER }] };
      return kept;
    },
    saveProfile: (profile) => writing((rows) => rows.objectStore('profiles').put(profile)),
    savePlace: (place) => writing((rows) => rows.objectStore('places').put(place)),
    forgetPlace: (profile, lesson) => writing((rows) => rows.objectStore('places').delete([profile, lesson])),
    take: async (work) => {
      let attempts = 0;
      const kept = await writing(
        async (rows) => void (attempts = await addMissing(rows, work)),
        WRITE_MS + work.attempts.length * ROW_MS.write,
      );
      if (kept.state === 'kept') mark(attempts);
      return kept;
    },
    everything: async () => {
      const read = () =>
        database.within('readonly', async (rows) => {
          await refuseIfReplaced(rows, database);
          return {
            attempts: await rows.objectStore('attempts').getAll(),
            profiles: await rows.objectStore('profiles').getAll(),
            places: await rows.objectStore('places').getAll(),
            damaged: await rows.objectStore('damaged').count(),
          };
        });
      seen = await insist(read, WRITE_MS + (readSentinel()?.attempts ?? 0) * ROW_MS.read);
      return seen;
    },
    erase: (profile) =>
      erasing(async (rows) => {
        await deleteOf(rows, profile);
        const damaged = await rows.objectStore('damaged').getAll();
        const own = damaged.filter(({ row }) => (row as { profile?: unknown } | null)?.profile === profile);
        deleteAll(
          rows,
          'damaged',
          own.map(({ n }) => n!),
        );
      }),
    eraseAll: () =>
      erasing(async (rows) => {
        for (const table of ['attempts', 'profiles', 'places', 'damaged'] as const)
          await rows.objectStore(table).clear();
      }),
    close: () => database.close(),
  };
}
