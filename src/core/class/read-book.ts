import { isAttempt, type Attempt } from '../progress/attempt.ts';
import type { ClassBook, Collection } from './book.ts';
import type { ClassDetails, Pupil, Versioned } from './class.ts';
import {
  MAX_ID_LENGTH,
  soundAnswer,
  type SummaryRecord,
  type ClassRecord,
  type Tries,
} from './record.ts';

/**
 * A book from a file or a database, rebuilt field by field, so that unknown fields are dropped. The
 * checks are handwritten, like all that run on a page. Unreadable rows are left out and counted; a
 * book of a newer format is refused.
 */
export type ReadBook =
  | { state: 'read'; book: ClassBook; /** Rows left out. */ left: number }
  | { state: 'refused'; why: 'not-a-book' | 'newer' };

const MAX_LENGTH = { id: MAX_ID_LENGTH, name: 60 };

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= MAX_LENGTH.id &&
  value !== '__proto__';
const isCount = (value: unknown): value is number =>
  Number.isFinite(value) && (value as number) >= 0;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LENGTH.name;

const given = <Field extends string, Value>(field: Field, value: Value | undefined) =>
  (value === undefined ? {} : { [field]: value }) as { [Name in Field]?: Value };
const flag = <Field extends string>(row: Row, field: Field) =>
  given(field, row[field] === true ? (true as const) : undefined);

function readStamp<T>(value: unknown, read: (inner: unknown) => T | null): Versioned<T> | null {
  if (!isRow(value) || !isCount(value.n) || !isId(value.by)) return null;
  const inner = read(value.value);
  return inner === null ? null : { value: inner, n: value.n, by: value.by };
}

function readAbout(value: unknown): ClassDetails | null {
  if (!isRow(value) || !isName(value.name)) return null;
  const { name, grade, number, year, lanFrom } = value;
  return isCount(grade) && isCount(number) && isCount(year)
    ? {
        ...{ name, grade, number, year, ...flag(value, 'isArchived') },
        ...given('lanFrom', isCount(lanFrom) ? lanFrom : undefined),
      }
    : null;
}

function readPupil(value: unknown): Pupil | null {
  if (!isRow(value)) return null;
  if (value.state === 'erased') return { state: 'erased' };
  if (value.state !== 'listed' || !isCount(value.card)) return null;
  const { card, name, from, until } = value;
  return {
    state: 'listed',
    card,
    ...given('name', isName(name) ? name : undefined),
    ...given('from', isCount(from) ? from : undefined),
    ...given('until', isCount(until) ? until : undefined),
  };
}

const readTries = (value: unknown): Tries | undefined =>
  isRow(value) && isCount(value.right) && isCount(value.of) && value.right <= value.of
    ? { right: value.right, of: value.of }
    : undefined;

function readCounts(value: unknown): Record<string, number> | null {
  if (!isRow(value)) return null;
  const counts = Object.entries(value);
  return counts.length <= 30 && counts.every(([id, hands]) => isId(id) && isCount(hands))
    ? (Object.fromEntries(counts) as Record<string, number>)
    : null;
}

/**
 * Copies field by field, without an intermediate object: a board reads tens of thousands of them.
 */
function readAttempt(value: unknown): Attempt | null {
  if (!isAttempt(value) || ![value.id, value.lesson, value.item, value.profile].every(isId))
    return null;
  const { v, id, seq, profile, lesson, item, kind, use, earned, total, hints, spec, at } = value;
  const attempt: Attempt = {
    v,
    id,
    seq,
    profile,
    lesson,
    item,
    kind,
    use,
    earned,
    total,
    hints,
    spec,
    at,
  };
  if (value.answer !== undefined) attempt.answer = soundAnswer(value);
  if (value.unsure === true) attempt.unsure = true;
  if (isId(value.misconception)) attempt.misconception = value.misconception;
  return attempt;
}

/** @param id the record's key, which must equal its own id */
function readRecord(value: unknown, id: string): ClassRecord | null {
  if (!isRow(value) || value.id !== id) return null;
  if (value.kind === 'answer') {
    const attempt = readAttempt(value.attempt);
    return attempt && attempt.id === id && isId(value.pupil)
      ? { kind: 'answer', id, pupil: value.pupil, attempt }
      : null;
  }
  const { lesson, pupil, item, phase, families, isPassed } = value;
  if (!isId(lesson)) return null;
  if (value.kind === 'families')
    return isCount(families) ? { kind: 'families', id, lesson, families } : null;
  if (value.kind === 'hands') {
    const counts = readCounts(value.counts);
    return counts && isId(item) && (phase === 'before' || phase === 'after')
      ? { kind: 'hands', id, lesson, item, phase, counts }
      : null;
  }
  if (value.kind !== 'carried' || !isId(pupil)) return null;
  const record: SummaryRecord = {
    ...{ kind: 'carried', id, pupil, lesson },
    ...flag(value, 'isStarted'),
    ...flag(value, 'isCoreDone'),
    ...flag(value, 'isDone'),
    ...flag(value, 'isFirm'),
    ...given('isPassed', typeof isPassed === 'boolean' ? isPassed : undefined),
    ...given('first', readTries(value.first)),
    ...given('best', readTries(value.best)),
  };
  return record;
}

/** Reads a table key by key, and counts the rows it had to leave out. */
function table<T>(value: unknown, read: (row: unknown, name: string) => T | null) {
  const rows: Record<string, T> = {};
  let left = 0;
  for (const [name, row] of isRow(value) ? Object.entries(value) : []) {
    const value = isId(name) ? read(row, name) : null;
    if (value === null) left += 1;
    else rows[name] = value;
  }
  return { rows, left };
}

/** Reads one collection, and counts its unreadable records. */
function readTaking(value: unknown): { taking: Collection; left: number } | null {
  if (!isRow(value) || !isId(value.id) || !isId(value.way) || !isCount(value.at)) return null;
  const { id, way, at } = value;
  const records = table(value.records, readRecord);
  return { taking: { id, way, at, records: records.rows }, left: records.left };
}

export function readBook(value: unknown): ReadBook {
  if (!isRow(value) || !isCount(value.v)) return { state: 'refused', why: 'not-a-book' };
  if (value.v > 1) return { state: 'refused', why: 'newer' };
  const about = readStamp(value.about, readAbout);
  if (!about || !isId(value.id)) return { state: 'refused', why: 'not-a-book' };
  const takings = table(value.takings, (row, name) => {
    const read = readTaking(row);
    return read?.taking.id === name ? read : null;
  });
  const pupils = table(value.pupils, (row) => readStamp(row, readPupil));
  const undone = table(value.undone, (row) =>
    readStamp(row, (inner) => (typeof inner === 'boolean' ? inner : null)),
  );
  const moved = table(value.moved, (row) =>
    readStamp(row, (inner) => (isId(inner) ? inner : null)),
  );
  const read = Object.entries(takings.rows);
  return {
    state: 'read',
    book: {
      v: 1,
      id: value.id,
      about,
      pupils: pupils.rows,
      takings: Object.fromEntries(read.map(([id, { taking }]) => [id, taking])),
      undone: undone.rows,
      moved: moved.rows,
    },
    left:
      takings.left +
      pupils.left +
      undone.left +
      moved.left +
      read.reduce((sum, [, { left }]) => sum + left, 0),
  };
}
