// Checks for code of one version with a database of another. They run on a blank page in any
// browser; a fault is a sentence.
import { isDeepStrictEqual } from 'node:util';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Screen } from '../../targets/screen.ts';
import * as frozen from './frozen.ts';
import type { Age } from './frozen.ts';
import type * as InPage from './in-page.ts';
import type { Dumped } from './in-page.ts';

/**
 * Names on the window: this code, the next version, an earlier one. All can open the databases;
 * only `ours` has the rest.
 */
export type Code = 'ours' | 'next' | 'old';
type Doors = Pick<typeof InPage, 'openIndexedDb'> & Partial<typeof InPage>;

/** Adds scripts to the page, and records the page's warnings. */
export async function install({ ask }: Screen, scripts: readonly string[]): Promise<void> {
  await ask((texts) => {
    const warned: string[] = [];
    console.warn = (...words) => warned.push(words.join(' '));
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...words) {
      const made = transaction.apply(this, words);
      // Some older browsers do not report it.
      if (made.mode === 'readwrite' && (made.durability ?? 'strict') !== 'strict')
        warned.push(`a commit of ${this.name} is ${made.durability}`);
      return made;
    };
    Object.assign(window, { warned });
    // Indirect eval, not strict and in the window's own scope: each script declares one name there.
    for (const text of texts) (0, eval)(text);
  }, scripts);
}

/** Prepares a page that has stored only this version's data. */
export const begin = ({ ask }: Screen, { made }: Age): Promise<Dumped[]> =>
  ask(async (list) => {
    const { ours, warned } = window as unknown as { ours: typeof InPage; warned: string[] };
    warned.length = 0;
    await ours.wipe();
    for (const database of list) await ours.make(database);
    return ours.dump();
  }, made);

export const dump = ({ ask }: Screen): Promise<Dumped[]> =>
  ask(() => (window as unknown as { ours: typeof InPage }).ours.dump(), null);

/** The rows the code found, and its report of its own writes. */
export type Used = {
  state: string;
  lost: number;
  repaired: number;
  attempts: Attempt[];
  ofNa: { attempts: string[]; profiles: string[]; places: number };
  clips: number;
  classes: number;
  /** States of its writes; all must be “kept”. */
  wrote: string[];
  warned: string[];
};

/**
 * Opens all databases with this code, reads, writes a row into each with this mark, and closes
 * them.
 */
export const use = ({ ask }: Screen, code: Code, mark: string): Promise<Used> =>
  ask(
    async ([name, id]) => {
      const { [name]: doors, warned } = window as unknown as Record<Code, Doors> & {
        warned: string[];
      };
      const opened = await doors.openIndexedDb(() => {});
      const used: Used = {
        ...{
          state: opened.state === 'open' ? 'open' : opened.why,
          lost: 0,
          repaired: 0,
          attempts: [],
        },
        ...{
          ofNa: { attempts: [], profiles: [], places: 0 },
          clips: 0,
          classes: 0,
          wrote: [],
          warned,
        },
      };
      if (opened.state !== 'open') return used;
      const { store } = opened;
      Object.assign(used, { lost: opened.lost, repaired: opened.repaired });
      // Earlier code calls it `everything`.
      const earlier = store as unknown as { everything: typeof store.readAll };
      const all = await ('readAll' in store ? store.readAll() : earlier.everything());
      used.attempts = all.attempts.sort((one, other) => one.seq - other.seq);
      // Earlier code reads everything and looks for one profile's rows in it.
      const na = (await store.workOf?.('na')) ?? {
        attempts: all.attempts.filter(({ profile }) => profile === 'na'),
        profiles: all.profiles.filter((row) => row.id === 'na'),
        places: all.places.filter(({ profile }) => profile === 'na'),
      };
      used.ofNa = {
        attempts: na.attempts.map((row) => row.id).sort(),
        profiles: na.profiles.map(({ name: card }) => card ?? ''),
        places: na.places.length,
      };
      const answer = {
        ...{
          v: 1 as const,
          id,
          profile: 'na',
          lesson: 'help-map',
          item: 'which-adult',
          kind: 'choice',
        },
        ...{
          use: 'practice',
          answer: ['tell'],
          earned: 1,
          total: 1,
          hints: 0,
          spec: '1c9e07ab',
          at: 1,
        },
      };
      used.wrote.push((await store.append(answer)).state);
      used.wrote.push(
        (await store.savePlace({ v: 1, profile: 'na', lesson: id, step: 1, of: 2, at: 1 })).state,
      );
      used.wrote.push((await store.saveProfile({ v: 1, id, madeOn: 1 })).state);
      store.close();
      used.clips = (await doors.voiceClips?.('giọng cô'))?.length ?? 0;
      await doors.putVoiceClips?.([
        { label: 'giọng cô', name: id, sound: 'data:audio/webm;base64,DDDD', at: 1 },
      ]);
      const shelf = await doors.openClassDatabase?.();
      if (!shelf) return used;
      used.classes = (await shelf.heads()).length;
      const book = await shelf.book('class-1');
      if (book && Object.keys(book.takings).length === 0)
        used.wrote.push('a class without its taking');
      const about = { value: { name: id, grade: 4, number: 2, year: 2026 }, n: 1, by: id };
      used.wrote.push(
        (await shelf.keep([{ v: 1, id, about, pupils: {}, takings: {}, undone: {}, moved: {} }]))
          .state,
      );
      return used;
    },
    [code, mark] as const,
  );

/** Returns rows that were lost, or that appeared unexpectedly. */
export function faultsBetween(
  before: readonly Dumped[],
  after: readonly Dumped[],
  versions: (name: string, before: number) => number = (_, version) => version,
): string[] {
  return before.flatMap(({ name, version, shape, rows }) => {
    const now = after.find((database) => database.name === name);
    if (!now) return [`${name} is gone`];
    const faults: string[] = [];
    if (now.version !== versions(name, version)) faults.push(`${name} has number ${now.version}`);
    for (const [table, parts] of Object.entries(shape)) {
      const gone = parts.filter((part) => !now.shape[table]?.includes(part));
      if (gone.length > 0) faults.push(`${name}.${table} lost ${gone}`);
      if (versions(name, version) === version && now.shape[table]?.length !== parts.length)
        faults.push(`${name}.${table} has ${now.shape[table]}`);
      for (const [key, row] of rows[table]!) {
        const found = now.rows[table]?.find(([storedKey]) =>
          isDeepStrictEqual(storedKey, key),
        )?.[1];
        // The next version adds a field; the counters of numbers and times advance.
        const isSame =
          typeof row !== 'object' || table === 'meta'
            ? found !== undefined
            : Object.entries(row as object).every(([field, value]) =>
                isDeepStrictEqual((found as Record<string, unknown> | undefined)?.[field], value),
              );
        if (!isSame) faults.push(`${name}.${table} lost row ${JSON.stringify(key)}`);
      }
    }
    return faults;
  });
}

const idsIn = (dumped: readonly Dumped[]): number =>
  dumped.find(({ name }) => name === 'em-len-mang')?.rows['attempts']?.length ?? 0;

/**
 * Returns faults of using a version's databases. `wrote`: how many answers other code has added
 * before.
 */
function faultsOfUse(used: Used, { made, lacks = false }: Age, wrote = 0): string[] {
  const isEmpty = made.length === 0;
  const faults: string[] = [];
  const wanted = (what: string, found: unknown, right: unknown) => {
    if (!isDeepStrictEqual(found, right)) faults.push(`${what}: ${JSON.stringify(found)}`);
  };
  wanted('opened', used.state, 'open');
  wanted('called lost or damaged', [used.lost, used.repaired], [0, 0]);
  wanted('answers read', used.attempts.length, (isEmpty ? 0 : 4) + wrote);
  wanted(
    'rows of one profile',
    [used.ofNa.attempts.length, used.ofNa.profiles, used.ofNa.places],
    [(isEmpty ? 0 : 2) + wrote, isEmpty ? [] : ['Trâu Chăm'], (isEmpty ? 0 : 2) + wrote],
  );
  const has = (name: string) => made.some((database) => database.name === name);
  wanted('clips read', used.clips, (has('em-len-mang-voices') ? 2 : 0) + wrote);
  wanted(
    'refused',
    used.wrote.filter((state) => state !== 'kept'),
    [],
  );
  wanted(
    'warned of its shape',
    used.warned.some((words) => /schema/i.test(words)),
    lacks,
  );
  wanted(
    'lax commits',
    used.warned.filter((words) => words.startsWith('a commit')),
    [],
  );
  return faults;
}

const NAMES = ['em-len-mang', 'em-len-mang-classes', 'em-len-mang-voices'];

/**
 * Today's code opens an earlier version's data: every row is read, nothing changes but by its own
 * writes, and no version number rises.
 */
export async function checkOpening(screen: Screen, age: Age): Promise<string[]> {
  const before = await begin(screen, age);
  const faults = faultsOfUse(await use(screen, 'ours', 'ours'), age);
  const after = await dump(screen);
  faults.push(...faultsBetween(before, after));
  if (
    !isDeepStrictEqual(
      after.map(({ name }) => name),
      NAMES,
    )
  )
    faults.push(`databases ${after.map(({ name }) => name)}`);
  if (idsIn(after) !== idsIn(before) + 1) faults.push('the answer was not added');
  // A second opening finds the rows written by the first.
  return [...faults, ...faultsOfUse(await use(screen, 'ours', 'again'), age, 1)];
}

/** Checks that new databases equal those that idb created. */
async function checkMaking(screen: Screen): Promise<string[]> {
  const [first] = [await begin(screen, frozen.ages[1]!)];
  await begin(screen, { age: 'none', made: [] });
  await use(screen, 'ours', 'ours');
  const made = await dump(screen);
  return first.flatMap(({ name, version, shape }) => {
    const remade = made.find((database) => database.name === name);
    return isDeepStrictEqual([remade?.version, remade?.shape], [version, shape])
      ? []
      : [`${name} is made as ${JSON.stringify(remade?.shape)}`];
  });
}

const nextNumbers: Record<string, number> = {
  'em-len-mang': 20,
  'em-len-mang-classes': 2,
  'em-len-mang-voices': 2,
};

/**
 * The next version upgrades earlier data: every row, including unknown parts, and the upgrade
 * covers all of them.
 */
export async function checkUpgrade(screen: Screen, age: Age): Promise<string[]> {
  const before = await begin(screen, age);
  const faults = faultsOfUse(await use(screen, 'next', 'next'), age);
  const after = await dump(screen);
  faults.push(...faultsBetween(before, after, (name) => nextNumbers[name]!));
  const progress = after.find(({ name }) => name === 'em-len-mang')!;
  const upgraded = progress.rows['attempts']!.filter(
    ([, row]) => (row as { next?: true }).next,
  ).length;
  if (upgraded !== idsIn(before)) faults.push(`${upgraded} answers upgraded`);
  for (const { name, shape } of after) if (!shape['next']) faults.push(`${name} has no new table`);
  // Today's code continues with it.
  return [...faults, ...faultsOfUse(await use(screen, 'ours', 'ours'), age, 1)];
}

/** Checks that rows of another meaning are not touched, and that the opening reports why. */
async function checkNewerEpoch(screen: Screen): Promise<string[]> {
  const before = await begin(screen, frozen.newerEpoch);
  const { state } = await use(screen, 'ours', 'ours');
  const faults = state === 'StaleCode' ? [] : [`opened: ${state}`];
  if (!isDeepStrictEqual(await dump(screen), before)) faults.push('something was written');
  return faults;
}

/**
 * Earlier code opens data written by today's code; then today's code reads what that has written.
 */
export async function checkEarlier(screen: Screen, age: Age): Promise<string[]> {
  await begin(screen, age);
  await use(screen, 'ours', 'ours');
  const before = await dump(screen);
  const then = await use(screen, 'old', 'old');
  const after = await dump(screen);
  return [
    ...faultsOfUse(then, age, 1),
    ...faultsBetween(before, after),
    ...faultsOfUse(await use(screen, 'ours', 'again'), age, 2),
  ];
}

/** Runs today's code and the next version on every age. */
export async function checkAll(screen: Screen): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const age of [...frozen.ages, frozen.withMore, frozen.higher, frozen.higherWithLess])
    faults[`${age.age} → n`] = await checkOpening(screen, age);
  faults['made where there was nothing'] = await checkMaking(screen);
  for (const age of [...frozen.ages, frozen.withMore])
    faults[`${age.age} → n + 1`] = await checkUpgrade(screen, age);
  faults['a higher epoch'] = await checkNewerEpoch(screen);
  return faults;
}
