import type { NewAttempt } from '../domain/attempt.ts';
import { newId } from '../domain/ids.ts';
import { Database, refuseIfStale, StaleCode } from './database.ts';
import { clearFromInbox, emptyInbox, readInbox } from './inbox.ts';
import type { Kept, OnStale, Opening, Refusal, Store } from './port.ts';
import { repair } from './repair.ts';
import { lostSince, readSentinel, writeSentinel } from './sentinel.ts';

const OPEN_MS = 3000;

/** A full disk shows as AbortError, hardly ever as QuotaExceededError (measured), so both count as full. */
function refusalFrom(problem: unknown): Refusal {
  const name = (problem as Error | undefined)?.name ?? '';
  if (problem instanceof StaleCode || name === 'StaleCode') return 'stale';
  if (name === 'AbortError' || name === 'QuotaExceededError') return 'full';
  return name === 'DatabaseClosedError' ? 'closed' : 'failed';
}

const attempt = async (act: () => Promise<unknown>): Promise<Kept> => {
  try {
    await act();
    return { state: 'kept' };
  } catch (problem) {
    return { state: 'refused', why: refusalFrom(problem) };
  }
};

/** Adds answers not yet there, each with the next sequence number, in the transaction that writes them. */
async function appendAll(database: Database, answers: readonly NewAttempt[]): Promise<number> {
  return database.transaction('rw', database.attempts, database.meta, async () => {
    await refuseIfStale(database);
    let seq = ((await database.meta.get('seq'))?.value as number | undefined) ?? 0;
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

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), OPEN_MS))]);

/** Opens, repairs, drains the inbox, and compares with what localStorage remembers. Never throws. */
export async function openIndexedDb(onStale: OnStale): Promise<Opening> {
  const database = new Database();
  const before = readSentinel();
  try {
    await inTime(database.open().catch(() => database.open()));
    database.on('versionchange', () => {
      database.close();
      onStale();
    });
    const mended = await inTime(repair(database, Date.now(), newId()));
    const lost = lostSince(before, mended);
    await drainInbox(database);
    writeSentinel({ birth: mended.birth, attempts: await database.attempts.count() });
    return { state: 'open', store: storeOn(database, mended.birth), lost, repaired: mended.damaged };
  } catch (problem) {
    database.close();
    if (problem instanceof StaleCode) onStale();
    return { state: 'failed', why: String((problem as Error)?.name ?? problem) };
  }
}

function storeOn(database: Database, birth: string): Store {
  const rows = [database.attempts, database.profiles, database.places];
  const writing = (act: () => Promise<unknown>) =>
    attempt(() =>
      database.transaction('rw', [...rows, database.meta, database.damaged], async () => {
        await refuseIfStale(database);
        await act();
      }),
    );
  const mark = async () => writeSentinel({ birth, attempts: await database.attempts.count() });
  return {
    durable: true,
    append: async (answer) => {
      const kept = await attempt(async () => writeSentinel({ birth, attempts: await appendAll(database, [answer]) }));
      return kept;
    },
    saveProfile: (profile) => writing(() => database.profiles.put(profile)),
    savePlace: (place) => writing(() => database.places.put(place)),
    everything: async () => ({
      attempts: await database.attempts.toArray(),
      profiles: await database.profiles.toArray(),
      places: await database.places.toArray(),
      damaged: await database.damaged.count(),
    }),
    erase: async (profile) => {
      const kept = await writing(async () => {
        await database.attempts.where('profile').equals(profile).delete();
        await database.places.where('profile').equals(profile).delete();
        await database.profiles.delete(profile);
      });
      if (kept.state === 'kept') await mark();
      return kept;
    },
    eraseAll: async () => {
      const kept = await writing(() => Promise.all([...rows, database.damaged].map((table) => table.clear())));
      if (kept.state === 'kept') {
        await emptyInbox().catch(() => {});
        writeSentinel({ birth, attempts: 0 });
      }
      return kept;
    },
    close: () => database.close(),
  };
}
