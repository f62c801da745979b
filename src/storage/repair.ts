import type { Table } from 'dexie';
import { isAttempt, type NewAttempt } from '../domain/attempt.ts';
import { isPlace, isProfile, UNNAMED_KEPT_MS, type Place } from '../domain/profile.ts';
import { EPOCH, refuseIfStale, type Database } from './database.ts';
import type { Everything } from './port.ts';
import { readSentinel } from './sentinel.ts';

export type Repaired = {
  damaged: number;
  birth: string;
  /** Attempts as they were found, before anything was set aside or forgotten: what the sentinel is compared with. */
  found: number;
  /** Who did something here last and has not left the chair, with the steps; null in a new database. */
  last: { profile: string; places: Place[] } | null;
};

/** Moves the rows of a table that cannot be read to `damaged`, whole, and returns the others. */
async function goodRows<Row>(
  database: Database,
  table: Table<Row>,
  isRow: (row: unknown) => row is Row,
  at: number,
): Promise<Row[]> {
  const rows = (await table.toArray()) as unknown[];
  const bad = rows.flatMap((row, n) => (isRow(row) ? [] : [{ row, n }]));
  if (bad.length > 0) {
    const keys = await table.toCollection().primaryKeys();
    await database.damaged.bulkAdd(bad.map(({ row }) => ({ table: table.name, row, at })));
    await table.bulkDelete(bad.map(({ n }) => keys[n]!));
  }
  return rows.filter(isRow);
}

/**
 * Runs at every opening, in one transaction: gives a new database its marks, sets unreadable rows aside, makes the
 * sequence counter at least as high as the rows, and forgets work without a card whose pupil left long ago.
 * Safe to run any number of times.
 */
export async function repair(database: Database, now: number, newBirth: string): Promise<Repaired> {
  return database.transaction('rw', database.tables, async () => {
    await refuseIfStale(database);
    if (!(await database.meta.get('epoch'))) await database.meta.put({ key: 'epoch', value: EPOCH });
    const birthRow = await database.meta.get('birth');
    const birth = typeof birthRow?.value === 'string' ? birthRow.value : newBirth;
    if (birth !== birthRow?.value) await database.meta.put({ key: 'birth', value: birth });

    const found = await database.attempts.count();
    const damagedBefore = await database.damaged.count();
    const attempts = await goodRows(database, database.attempts, isAttempt, now);
    const profiles = await goodRows(database, database.profiles, isProfile, now);
    const places = await goodRows(database, database.places, isPlace, now);
    const damaged = (await database.damaged.count()) - damagedBefore;

    const newest = attempts.reduce<(typeof attempts)[number] | null>(
      (best, row) => (best && best.seq >= row.seq ? best : row),
      null,
    );
    const seq = (await database.meta.get('seq'))?.value;
    if (!(typeof seq === 'number' && seq >= (newest?.seq ?? 0)))
      await database.meta.put({ key: 'seq', value: newest?.seq ?? 0 });

    const gone = profiles.filter((each) => !each.name && each.leftAt && now - each.leftAt >= UNNAMED_KEPT_MS);
    for (const { id } of gone) {
      await database.attempts.where('profile').equals(id).delete();
      await database.places.where('profile').equals(id).delete();
      await database.profiles.delete(id);
    }

    const latest = places.reduce<Place | null>((best, row) => (best && best.at >= row.at ? best : row), null);
    const who = newest?.profile ?? latest?.profile;
    const left = profiles.some((each) => each.id === who && each.leftAt);
    const last =
      who && !left ? { profile: who, places: places.filter((each) => each.profile === who) } : null;
    return { damaged, birth, found, last };
  });
}

/** Inside a write transaction: adds answers not yet there, each with the next sequence number. Returns how many there are. */
export async function addNumbered(database: Database, answers: readonly NewAttempt[]): Promise<number> {
  let seq = Number((await database.meta.get('seq'))?.value ?? 0);
  // All at once: a class's file has sixty thousand, and two questions for each would take minutes on an old PC.
  const once = [...new Map([...answers].reverse().map((each) => [each.id, each])).values()].reverse();
  const there = await database.attempts.bulkGet(once.map(({ id }) => id));
  const missing = once.filter((_, at) => there[at] === undefined);
  await database.attempts.bulkAdd(missing.map((each) => ({ ...each, seq: (seq += 1) })));
  await database.meta.put({ key: 'seq', value: seq });
  return database.attempts.count();
}

/**
 * Fills a replaced database with what this page read last, under its old mark; or, when another page has already given
 * it a new one, adds what is missing. Where web storage was wiped too, a person has cleared the browser: nothing is put back.
 */
export async function refill(database: Database, seen: Everything): Promise<void> {
  const cleared = readSentinel() === null;
  database.birth = await database.transaction('rw', database.tables, async () => {
    await refuseIfStale(database);
    const found = (await database.meta.get('birth'))?.value;
    const birth = typeof found === 'string' ? found : database.birth;
    await database.meta.bulkPut([
      { key: 'birth', value: birth },
      { key: 'epoch', value: EPOCH },
    ]);
    if (cleared) return birth;
    await addMissing(database, seen);
    return birth;
  });
}

/** Inside a write transaction: adds the rows that are not there yet. Returns how many answers there are. */
export async function addMissing(
  database: Database,
  { attempts, profiles, places }: Pick<Everything, 'attempts' | 'profiles' | 'places'>,
): Promise<number> {
  const cards = new Map(profiles.map((each) => [each.id, each]));
  const spots = new Map(places.map((each) => [`${each.profile} ${each.lesson}`, each]));
  const [knownCards, knownSpots] = [
    await database.profiles.bulkGet([...cards.keys()]),
    await database.places.bulkGet(
      [...spots.values()].map(({ profile, lesson }): [string, string] => [profile, lesson]),
    ),
  ];
  await database.profiles.bulkAdd([...cards.values()].filter((_, at) => knownCards[at] === undefined));
  await database.places.bulkAdd([...spots.values()].filter((_, at) => knownSpots[at] === undefined));
  return addNumbered(
    database,
    [...attempts].sort((one, other) => one.seq - other.seq),
  );
}
