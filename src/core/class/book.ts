import { resolveLatest, type ClassDetails, type Pupil, type Versioned } from './class.ts';
import type { ClassRecord } from './record.ts';

/**
 * The channel by which results came. A new channel gets a new name here and produces the records of
 * `record.ts`. Books of newer copies may name channels unknown here; they count like all others.
 */
export type Channel = 'lan' | 'files' | 'paper' | 'hands' | (string & {});

/** One act of collecting. Its records are keyed by id, so parts of a collection can be merged. */
export type Collection = {
  id: string;
  way: Channel;
  /** By the teacher's clock, in ms. */
  at: number;
  records: Readonly<Record<string, ClassRecord>>;
};

/**
 * Everything a teacher has of one class: the collected results, and what was changed since. The
 * book stores no totals; each figure is computed from it. So undoing leaves no trace, and two books
 * of one class can be merged in any order, in parts, any number of times.
 */
export type ClassBook = {
  v: 1;
  id: string;
  about: Versioned<ClassDetails>;
  pupils: Readonly<Record<string, Versioned<Pupil>>>;
  takings: Readonly<Record<string, Collection>>;
  /** By collection id. */
  undone: Readonly<Record<string, Versioned<boolean>>>;
  /** By record id: the pupil it belongs to, if it was first given to the wrong one. */
  moved: Readonly<Record<string, Versioned<string>>>;
};

/** Merges two tables key by key. */
function union<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  both: (value: T, another: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? value : both(known, value));
  }
  return Object.fromEntries([...merged].sort(([name], [another]) => (name < another ? -1 : 1)));
}

/**
 * Picks one of two copies of a record. They differ only in a damaged file; then every device picks
 * the same one.
 */
const eitherRecord = (a: ClassRecord, b: ClassRecord): ClassRecord =>
  JSON.stringify(a) <= JSON.stringify(b) ? a : b;

const mergeTakings = (a: Collection, b: Collection): Collection => ({
  id: a.id,
  way: a.way <= b.way ? a.way : b.way,
  at: Math.min(a.at, b.at),
  records: union(a.records, b.records, eitherRecord),
});

/** Merges two books of one class. Order, repetition and splitting do not change the result. */
export const mergeBooks = (a: ClassBook, b: ClassBook): ClassBook => ({
  v: 1,
  id: a.id,
  about: resolveLatest(a.about, b.about),
  pupils: union(a.pupils, b.pupils, resolveLatest),
  takings: union(a.takings, b.takings, mergeTakings),
  undone: union(a.undone, b.undone, resolveLatest),
  moved: union(a.moved, b.moved, resolveLatest),
});

export const newBook = (id: string, about: ClassDetails): ClassBook => ({
  v: 1,
  id,
  about: { value: about, n: 1, by: id },
  pupils: {},
  takings: {},
  undone: {},
  moved: {},
});

/** Returns the version number for the next change of this book. */
export const nextVersion = ({ about, pupils, undone, moved }: ClassBook): number =>
  1 +
  [
    about,
    ...[pupils, undone, moved].flatMap((table) => Object.values<Versioned<unknown>>(table)),
  ].reduce((most, { n }) => Math.max(most, n), 0);

export const isUndone = ({ undone }: ClassBook, taking: string): boolean =>
  undone[taking]?.value ?? false;
