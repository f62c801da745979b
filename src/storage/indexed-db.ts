import type { NewAttempt } from '../domain/attempt.ts';
import { newId } from '../domain/ids.ts';
import { Database, refuseIfStale } from './database.ts';
import { inTime } from './in-time.ts';
import { readInbox } from './drain.ts';
import { clearFromInbox } from './inbox.ts';
import type { Everything, Kept, OnStale, Opening, Refusal, Store } from './port.ts';
import { repair } from './repair.ts';
import { lostSince, readSentinel, writeSentinel } from './sentinel.ts';

/**
 * How long an opening may take before the lesson goes on in memory. A lab's disk under thirty browsers is slow, and
 * nothing waits for us meanwhile: answers go to the inbox. (3 s sent Chromium 109 to memory on a busy test machine.)
 */
const OPEN_MS = 8000;
const WRITE_MS = 5000;

/** A full disk shows as AbortError, hardly ever as QuotaExceededError (measured), so both count as full. */
function refusalFrom(problem: unknown): Refusal {
  const name = (problem as Error | undefined)?.name ?? '';
  if (name === 'StaleCode') return 'stale';
  if (name === 'AbortError' || name === 'QuotaExceededError') return 'full';
  return name === 'DatabaseClosedError' ? 'closed' : 'failed';
}

/** An error that is none of the known ones is tried once more: the transaction it broke has left nothing behind. */
async function attempt(act: () => PromiseLike<unknown>, again = true): Promise<Kept> {
  try {
    await inTime(Promise.resolve(act()), WRITE_MS);
    return { state: 'kept' };
  } catch (problem) {
    const why = refusalFrom(problem);
    if (again && why === 'failed' && (problem as Error).message !== 'timeout') return attempt(act, false);
    return { state: 'refused', why };
  }
}

/** Adds answers not yet there, each with the next sequence number, in the transaction that writes them. */
async function appendAll(database: Database, answers: readonly NewAttempt[]): Promise<number> {
  return database.transaction('rw', database.attempts, database.meta, async () => {
    await refuseIfStale(database);
    let seq = Number((await database.meta.get('seq'))?.value ?? 0);
    for (const each of answers) {
      if (await database.attempts.get(each.id)) continue;
      seq += 1;
      await database.attempts.add({ ...each, seq });
    }
    await database.meta.put({ key: 'seq', value: seq });
    return database.attempts.count();
  });
}

async function drainInbox(database: Database): Promise<void> {
  const waiting = (await readInbox()).sort((one, other) => one.at - other.at);
  if (waiting.length === 0) return;
  await appendAll(database, waiting);
  for (const each of waiting) await clearFromInbox(each.id);
}

/**
 * Opens, repairs, drains the inbox, and compares with what localStorage remembers. Never throws. What fails or hangs is
 * tried once more from the start: some browsers recover only when asked again.
 */
export async function openIndexedDb(onStale: OnStale): Promise<Opening> {
  const first = await openOnce(onStale);
  return first.state === 'open' || first.why === 'StaleCode' ? first : openOnce(onStale);
}

async function openOnce(onStale: OnStale): Promise<Opening> {
  const database = new Database();
  // Dexie's own answer to a newer page is to reopen at the next write, as if nothing had happened: `false` stops it.
  database.on('versionchange', () => {
    database.close();
    onStale();
    return false;
  });
  const before = readSentinel();
  try {
    const mended = await inTime(Promise.resolve(database.open()).then(() => repair(database, Date.now(), newId())), OPEN_MS);
    // What the inbox holds is safe where it is: trouble with it must not take the database away.
    await inTime(drainInbox(database), OPEN_MS).catch(() => {});
    const { birth, found, last, damaged } = mended;
    writeSentinel({ birth, attempts: await inTime(Promise.resolve(database.attempts.count()), OPEN_MS) });
    return { state: 'open', store: storeOn(database, birth), lost: lostSince(before, { birth, attempts: found }), repaired: damaged, last: before ? null : last };
  } catch (problem) {
    database.close();
    const why = String((problem as Error)?.name ?? problem);
    if (why === 'StaleCode') onStale();
    return { state: 'failed', why };
  }
}

function storeOn(database: Database, birth: string): Store {
  const rows = [database.attempts, database.profiles, database.places];
  const writing = (act: () => PromiseLike<unknown>) =>
    attempt(() =>
      database.transaction('rw', [...rows, database.meta, database.damaged], async () => {
        await refuseIfStale(database);
        await act();
      }),
    );
  const read = async (): Promise<Everything> => {
    const [attempts, profiles, places, damaged] = await Promise.all([
      database.attempts.toArray(),
      database.profiles.toArray(),
      database.places.toArray(),
      database.damaged.count(),
    ]);
    return { attempts, profiles, places, damaged };
  };
  const readInTime = () => inTime(read(), WRITE_MS);
  /** The mark goes down before rows do: a crash in between must not look like a loss. */
  const erasing = async (act: () => PromiseLike<unknown>): Promise<Kept> => {
    writeSentinel({ birth, attempts: 0 });
    const kept = await writing(act);
    await database.attempts.count().then((attempts) => writeSentinel({ birth, attempts }), () => {});
    return kept;
  };
  return {
    durable: true,
    append: (answer) => attempt(async () => writeSentinel({ birth, attempts: await appendAll(database, [answer]) })),
    saveProfile: (profile) => writing(() => database.profiles.put(profile)),
    savePlace: (place) => writing(() => database.places.put(place)),
    everything: () => readInTime().catch(readInTime),
    erase: (profile) =>
      erasing(async () => {
        await database.attempts.where('profile').equals(profile).delete();
        await database.places.where('profile').equals(profile).delete();
        await database.profiles.delete(profile);
        await database.damaged.filter(({ row }) => (row as { profile?: unknown }).profile === profile).delete();
      }),
    eraseAll: () => erasing(() => Promise.all([...rows, database.damaged].map((table) => table.clear()))),
    close: () => database.close(),
  };
}
