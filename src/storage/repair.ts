import { isAttempt, type NewAttempt } from '../domain/attempt.ts';
import { isPlace, isProfile, UNNAMED_KEPT_MS } from '../domain/profile.ts';
import {
  addAll,
  deleteAll,
  deleteOf,
  EPOCH,
  refuseIfStale,
  type Database,
  type Rows,
  type TableName,
} from './database.ts';
import type { Everything, LastHere } from './port.ts';
import { readSentinel } from './sentinel.ts';

export type Repaired = {
  damaged: number;
  birth: string;
  /** Attempts as they were found, before anything was set aside or forgotten: what the sentinel is compared with. */
  found: number;
};

/** Moves the rows of a table that cannot be read to `damaged`, whole, and returns the others. */
async function goodRows<Row>(
  rows: Rows,
  table: TableName,
  isRow: (row: unknown) => row is Row,
  at: number,
): Promise<Row[]> {
  const store = rows.objectStore(table);
  const found = (await store.getAll()) as unknown[];
  const bad = found.flatMap((row, n) => (isRow(row) ? [] : [{ row, n }]));
  if (bad.length > 0) {
    const keys = await store.getAllKeys();
    addAll(
      rows,
      'damaged',
      bad.map(({ row }) => ({ table, row, at })),
    );
    deleteAll(
      rows,
      table,
      bad.map(({ n }) => keys[n]!),
    );
  }
  return found.filter(isRow);
}

const newestOf = <Row>(rows: readonly Row[], when: (row: Row) => number): Row | null =>
  rows.reduce<Row | null>((best, row) => (best && when(best) >= when(row) ? best : row), null);

/**
 * Runs at every opening, in one transaction: gives a new database its marks, sets unreadable rows aside, makes the
 * sequence counter at least as high as the rows, and forgets work without a card whose pupil left long ago.
 * Safe to run any number of times.
 */
export async function repair(database: Database, now: number, newBirth: string): Promise<Repaired> {
  return database.within('readwrite', async (rows) => {
    await refuseIfStale(rows);
    const meta = rows.objectStore('meta');
    if (!(await meta.get('epoch'))) await meta.put({ key: 'epoch', value: EPOCH });
    const birthRow = await meta.get('birth');
    const birth = typeof birthRow?.value === 'string' ? birthRow.value : newBirth;
    if (birth !== birthRow?.value) await meta.put({ key: 'birth', value: birth });

    const found = await rows.objectStore('attempts').count();
    const damagedBefore = await rows.objectStore('damaged').count();
    const attempts = await goodRows(rows, 'attempts', isAttempt, now);
    const profiles = await goodRows(rows, 'profiles', isProfile, now);
    await goodRows(rows, 'places', isPlace, now);
    const damaged = (await rows.objectStore('damaged').count()) - damagedBefore;

    const newest = newestOf(attempts, ({ seq }) => seq);
    const seq = (await meta.get('seq'))?.value;
    if (!(typeof seq === 'number' && seq >= (newest?.seq ?? 0)))
      await meta.put({ key: 'seq', value: newest?.seq ?? 0 });

    const gone = profiles.filter((each) => !each.name && each.leftAt && now - each.leftAt >= UNNAMED_KEPT_MS);
    for (const { id } of gone) await deleteOf(rows, id);
    return { damaged, birth, found };
  });
}

/**
 * Who did something here last and has not left the chair, with the steps; null where nobody did. Asked of a repaired
 * database once the inbox is in it: a first answer that the power cut off lies there alone.
 */
export const lastHere = (database: Database): Promise<LastHere | null> =>
  database.within('readonly', async (rows) => {
    const attempts = await rows.objectStore('attempts').getAll();
    const places = await rows.objectStore('places').getAll();
    const newest = newestOf(attempts, ({ seq }) => seq);
    const latest = newestOf(places, ({ at }) => at);
    const who = newest?.profile ?? latest?.profile;
    if (!who || (await rows.objectStore('profiles').get(who))?.leftAt) return null;
    return { profile: who, places: places.filter((each) => each.profile === who) };
  });

/** Inside a write transaction: adds answers not yet there, each with the next sequence number. Returns how many there are. */
export async function addNumbered(rows: Rows, answers: readonly NewAttempt[]): Promise<number> {
  const [meta, attempts] = [rows.objectStore('meta'), rows.objectStore('attempts')];
  let seq = Number((await meta.get('seq'))?.value ?? 0);
  // All at once: a class's file has sixty thousand, and two questions for each would take minutes on an old PC. `async`: what
  // one call throws is heard with what the others reject.
  const once = [...new Map([...answers].reverse().map((each) => [each.id, each])).values()].reverse();
  const there = await Promise.all(once.map(async ({ id }) => attempts.getKey(id)));
  const missing = once.filter((_, nth) => there[nth] === undefined);
  addAll(
    rows,
    'attempts',
    missing.map((answer) => ({ ...answer, seq: (seq += 1) })),
  );
  await meta.put({ key: 'seq', value: seq });
  return attempts.count();
}

/**
 * Fills a replaced database with what this page read last, under its old mark; or, when another page has already given
 * it a new one, adds what is missing. Where web storage was wiped too, a person has cleared the browser: nothing is put back.
 */
export async function refill(database: Database, seen: Everything): Promise<void> {
  const cleared = readSentinel() === null;
  database.birth = await database.within('readwrite', async (rows) => {
    await refuseIfStale(rows);
    const meta = rows.objectStore('meta');
    const found = (await meta.get('birth'))?.value;
    const birth = typeof found === 'string' ? found : database.birth;
    await meta.put({ key: 'birth', value: birth });
    await meta.put({ key: 'epoch', value: EPOCH });
    if (cleared) return birth;
    await addMissing(rows, seen);
    return birth;
  });
}

/** Inside a write transaction: adds the rows that are not there yet. Returns how many answers there are. */
export async function addMissing(
  rows: Rows,
  { attempts, profiles, places }: Pick<Everything, 'attempts' | 'profiles' | 'places'>,
): Promise<number> {
  const cards = [...new Map(profiles.map((card) => [card.id, card])).values()];
  const spots = [...new Map(places.map((place) => [`${place.profile} ${place.lesson}`, place])).values()];
  const knownCards = await Promise.all(cards.map(async ({ id }) => rows.objectStore('profiles').getKey(id)));
  const knownSpots = await Promise.all(
    spots.map(async ({ profile, lesson }) => rows.objectStore('places').getKey([profile, lesson])),
  );
  addAll(
    rows,
    'profiles',
    cards.filter((_, nth) => knownCards[nth] === undefined),
  );
  addAll(
    rows,
    'places',
    spots.filter((_, nth) => knownSpots[nth] === undefined),
  );
  return addNumbered(
    rows,
    [...attempts].sort((one, other) => one.seq - other.seq),
  );
}
