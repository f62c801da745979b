import { resolveLatest, type ClassDetails, type Pupil, type Versioned } from './class.ts';
import type { ClassRecord } from './record.ts';

/**
 * How results came. Another way is another name here: its records are those of `record.ts`, with
 * what it carries. A book of a newer copy may name ways this one does not know; they count like all
 * others.
 */
export type Channel = 'lan' | 'files' | 'paper' | 'hands' | (string & {});

/**
 * One act of collecting. Its records are by id, so that a taking that comes in parts is put
 * together again.
 */
export type Collection = {
  id: string;
  way: Channel;
  /** The teacher's clock, ms. */
  at: number;
  records: Readonly<Record<string, ClassRecord>>;
};

/**
 * Everything a teacher has of one class: what was taken, and what was said about it since. Nothing
 * is counted up in it; each figure is folded anew from what stands here, so that undoing leaves no
 * trace and two books of one class can be put together in any order, in parts, any number of times.
 */
export type ClassBook = {
  v: 1;
  id: string;
  about: Versioned<ClassDetails>;
  pupils: Readonly<Record<string, Versioned<Pupil>>>;
  takings: Readonly<Record<string, Collection>>;
  /** By taking. */
  undone: Readonly<Record<string, Versioned<boolean>>>;
  /** By record: whose it is, where it went to the wrong child first. */
  moved: Readonly<Record<string, Versioned<string>>>;
};

/** Merges two tables name by name. */
function union<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  both: (value: T, another: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? value : both(known, value));
  }
  return Object.fromEntries([...merged].sort(([name], [another]) => (name < another ? -1 : 1)));
}

/** Two copies of one record differ only in a spoiled file: then the same one stands everywhere. */
const eitherRecord = (one: ClassRecord, other: ClassRecord): ClassRecord =>
  JSON.stringify(one) <= JSON.stringify(other) ? one : other;

const mergeTakings = (one: Collection, other: Collection): Collection => ({
  id: one.id,
  way: one.way <= other.way ? one.way : other.way,
  at: Math.min(one.at, other.at),
  records: union(one.records, other.records, eitherRecord),
});

/**
 * Two books of one class as one. The order does not matter, nor how often, nor in how many parts.
 */
export const mergeBooks = (one: ClassBook, other: ClassBook): ClassBook => ({
  v: 1,
  id: one.id,
  about: resolveLatest(one.about, other.about),
  pupils: union(one.pupils, other.pupils, resolveLatest),
  takings: union(one.takings, other.takings, mergeTakings),
  undone: union(one.undone, other.undone, resolveLatest),
  moved: union(one.moved, other.moved, resolveLatest),
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

/** The count of the next change of this book. */
export const nextVersion = ({ about, pupils, undone, moved }: ClassBook): number =>
  1 +
  [
    about,
    ...[pupils, undone, moved].flatMap((table) => Object.values<Versioned<unknown>>(table)),
  ].reduce((most, { n }) => Math.max(most, n), 0);

export const isUndone = ({ undone }: ClassBook, taking: string): boolean =>
  undone[taking]?.value ?? false;
