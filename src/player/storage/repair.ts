import type { Table } from 'dexie';
import { isAttempt, type Attempt, type NewAttempt } from '#core/progress/attempt.ts';
import { isPlace, isProfile, UNNAMED_KEPT_MS, type Profile } from '#core/progress/profile.ts';
import { EPOCH, type Database } from './database.ts';
import type { KeptWork, LastSession } from './port.ts';
import { readSentinel } from './sentinel.ts';

export type Repaired = {
  damaged: number;
  birth: string;
  /** Number of attempts before anything was set aside or deleted; compared with the sentinel. */
  found: number;
  /** Every row of the repaired database. */
  work: KeptWork;
};

/** Moves the unreadable rows of a table to `damaged`, unchanged, and returns the others. */
async function goodRows<Row>(
  { damaged }: Database,
  table: Table<Row>,
  isRow: (row: unknown) => row is Row,
  at: number,
): Promise<Row[]> {
  const found = (await table.toArray()) as unknown[];
  const bad = found.flatMap((row, n) => (isRow(row) ? [] : [{ row, n }]));
  if (bad.length > 0) {
    const keys = await table.toCollection().primaryKeys();
    await damaged.bulkAdd(bad.map(({ row }) => ({ table: table.name, row, at })));
    await table.bulkDelete(bad.map(({ n }) => keys[n]!));
  }
  return found.filter(isRow);
}

const newestOf = <Row>(rows: readonly Row[], when: (row: Row) => number): Row | null =>
  rows.reduce<Row | null>((best, row) => (best && when(best) >= when(row) ? best : row), null);

/**
 * Runs at every opening, in one transaction: gives a new database its marks, sets unreadable rows
 * aside, raises the sequence counter to at least that of the rows, and deletes unnamed work whose
 * pupil left long ago.
 * Safe to run any number of times.
 */
export const repair = (database: Database, now: number, newBirth: string): Promise<Repaired> =>
  database.transact('rw', async () => {
    const { meta } = database;
    await database.assertNotStale();
    if (!(await meta.get('epoch'))) await meta.put({ key: 'epoch', value: EPOCH });
    const birthRow = await meta.get('birth');
    const birth = typeof birthRow?.value === 'string' ? birthRow.value : newBirth;
    if (birth !== birthRow?.value) await meta.put({ key: 'birth', value: birth });

    const found = await database.attempts.count();
    const damagedBefore = await database.damaged.count();
    const attempts = await goodRows(database, database.attempts, isAttempt, now);
    const profiles = await goodRows(database, database.profiles, isProfile, now);
    const places = await goodRows(database, database.places, isPlace, now);
    const damaged = (await database.damaged.count()) - damagedBefore;

    const newest = newestOf(attempts, ({ seq }) => seq);
    const seq = (await meta.get('seq'))?.value;
    if (!(typeof seq === 'number' && seq >= (newest?.seq ?? 0)))
      await meta.put({ key: 'seq', value: newest?.seq ?? 0 });

    const isGone = ({ name, leftAt }: Profile) =>
      !name && leftAt && now - leftAt >= UNNAMED_KEPT_MS;
    const gone = new Set(profiles.filter(isGone).map(({ id }) => id));
    for (const id of gone) await database.deleteOf(id);
    const work = {
      attempts: attempts.filter(({ profile }) => !gone.has(profile)),
      profiles: profiles.filter(({ id }) => !gone.has(id)),
      places: places.filter(({ profile }) => !gone.has(profile)),
    };
    return { damaged, birth, found, work };
  });

/**
 * Returns the profile with the latest work, unless it has signed out, and its steps; null if there
 * is none. Call after the outbox is drained: after a power cut the first answer may be only there.
 */
export function findLastSession({ attempts, profiles, places }: KeptWork): LastSession | null {
  const newest = newestOf(attempts, ({ seq }) => seq);
  const latest = newestOf(places, ({ at }) => at);
  const who = newest?.profile ?? latest?.profile;
  if (!who || profiles.find(({ id }) => id === who)?.leftAt) return null;
  return { profile: who, places: places.filter(({ profile }) => profile === who) };
}

/**
 * Adds the missing answers, each with the next sequence number. Call inside a write transaction.
 * Returns the added ones, and the number of answers in the database afterwards.
 */
export async function addNumbered(
  { meta, attempts }: Database,
  answers: readonly NewAttempt[],
): Promise<{ attempts: Attempt[]; count: number }> {
  let seq = Number((await meta.get('seq'))?.value ?? 0);
  // If two answers have the same id, keep the first.
  const once = [
    ...new Map([...answers].reverse().map((answer) => [answer.id, answer])).values(),
  ].reverse();
  const stored = await attempts.bulkGet(once.map(({ id }) => id));
  const added = once
    .filter((_, index) => !stored[index])
    .map((answer) => ({ ...answer, seq: (seq += 1) }));
  await attempts.bulkAdd(added);
  await meta.put({ key: 'seq', value: seq });
  return { attempts: added, count: await attempts.count() };
}

/**
 * Fills a replaced database with the rows this page knows, under its old mark. If another page has
 * already given it a new mark, adds the missing rows. If web storage is empty too, a person has
 * cleared the browser: restores nothing.
 */
export async function restoreRows(database: Database, known: KeptWork): Promise<void> {
  const cleared = readSentinel() === null;
  database.birth = await database.transact('rw', async () => {
    await database.assertNotStale();
    const found = (await database.meta.get('birth'))?.value;
    const birth = typeof found === 'string' ? found : database.birth;
    await database.meta.bulkPut([
      { key: 'birth', value: birth },
      { key: 'epoch', value: EPOCH },
    ]);
    if (!cleared) await addMissing(database, known);
    return birth;
  });
}

/**
 * Adds the missing rows. Call inside a write transaction. Returns the added ones, and the number of
 * answers afterwards.
 */
export async function addMissing(
  database: Database,
  work: KeptWork,
): Promise<KeptWork & { count: number }> {
  const cards = [...new Map(work.profiles.map((card) => [card.id, card])).values()];
  const spots = [
    ...new Map(work.places.map((place) => [`${place.profile} ${place.lesson}`, place])).values(),
  ];
  const knownCards = await database.profiles.bulkGet(cards.map(({ id }) => id));
  const knownSpots = await database.places.bulkGet(
    spots.map(({ profile, lesson }) => [profile, lesson]),
  );
  const profiles = cards.filter((_, index) => !knownCards[index]);
  const places = spots.filter((_, index) => !knownSpots[index]);
  await database.profiles.bulkAdd(profiles);
  await database.places.bulkAdd(places);
  const inOrder = [...work.attempts].sort((a, b) => a.seq - b.seq);
  return { profiles, places, ...(await addNumbered(database, inOrder)) };
}
