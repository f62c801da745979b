import type { Attempt } from '../progress/attempt.ts';
import { dayOf } from '../text/calendar.ts';
import { countedNow } from '../progress/progress.ts';
import { isUndone, type ClassBook, type Channel } from './book.ts';
import type { EnrolledPupil } from './class.ts';
import type { ClassLessons } from './lesson.ts';
import { inOrder } from './order.ts';
import {
  answerKey,
  soundAnswer,
  UNREAD,
  type SummaryRecord,
  type ClassRecord,
  type FamiliesRecord,
  type HandCountRecord,
} from './record.ts';

/** All results of one pupil in one lesson. */
export type PupilWork = { attempts: Attempt[]; carried: SummaryRecord[]; ways: Channel[] };

export type ListedPupil = EnrolledPupil & { id: string };

/**
 * The current state of a book: undone collections are left out, moves are applied, and each answer
 * appears once.
 */
export type ClassResults = {
  /** By card. Includes pupils who left, until they are erased. */
  pupils: ListedPupil[];
  /** Pupil → lesson → work. */
  byPupil: Map<string, Map<string, PupilWork>>;
  hands: HandCountRecord[];
  families: FamiliesRecord[];
  /** Pupil → number of unreadable answers; only their scores count. */
  unread: Map<string, number>;
};

type Live = { record: ClassRecord; at: number; ways: Channel[] };

/**
 * Orders records by id, so that the order in which parts arrived does not matter. Answers are
 * sorted later (`order.ts`); sorting thousands of them twice is noticeable.
 */
function inNameOrder(records: Readonly<Record<string, ClassRecord>>): [string, ClassRecord][] {
  const [answers, others]: [string, ClassRecord][][] = [[], []];
  for (const entry of Object.entries(records))
    (entry[1].kind === 'answer' ? answers! : others!).push(entry);
  return [...answers!, ...others!.sort(([a], [b]) => (a < b ? -1 : 1))];
}

/** Returns every record that was not undone, once, with the first day it was collected. */
function liveRecords(book: ClassBook): Map<string, Live> {
  const live = new Map<string, Live>();
  const takings = Object.values(book.takings)
    .filter(({ id }) => !isUndone(book, id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const { way, at, records } of takings)
    for (const [id, record] of inNameOrder(records)) {
      const key = record.kind === 'answer' ? answerKey(record.pupil, record.attempt) : id;
      const known = live.get(key);
      if (!known) live.set(key, { record, at, ways: [way] });
      else if (!known.ways.includes(way)) known.ways.push(way);
    }
  return live;
}

export const pupilsOf = ({ pupils }: ClassBook): ListedPupil[] =>
  Object.entries(pupils)
    .flatMap(([id, { value }]) => (value.state === 'listed' ? [{ ...value, id }] : []))
    .sort((a, b) => a.card - b.card || (a.id < b.id ? -1 : 1));

/** Keeps the latest row of each key: counts typed again replace the earlier ones. */
function lastOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/**
 * Returns the pupil to whom a record belongs now. Older moves name an answer by its id alone; they
 * still apply when the same answer comes again with its long key.
 */
export function pupilOf(
  { moved }: ClassBook,
  record: Extract<ClassRecord, { pupil: string }>,
): string {
  const to = Object.hasOwn(moved, record.id) ? moved[record.id] : undefined;
  if (to || record.kind !== 'answer') return to?.value ?? record.pupil;
  const short = record.id.slice(`${record.pupil}.${record.attempt.profile}.`.length);
  const isLong = answerKey(record.pupil, record.attempt) === record.id;
  return isLong && Object.hasOwn(moved, short) ? moved[short]!.value : record.pupil;
}

const lessonOfRecord = (record: ClassRecord): string =>
  record.kind === 'answer' ? record.attempt.lesson : record.lesson;

/** Resolves a book into results. Order, repetition and splitting of merges do not matter. */
export function resolveResults(book: ClassBook, lessons: ClassLessons): ClassResults {
  const pupils = pupilsOf(book);
  const listed = new Set(pupils.map(({ id }) => id));
  const live = [...liveRecords(book).values()];
  const byPupil = new Map<string, Map<string, PupilWork>>(pupils.map(({ id }) => [id, new Map()]));
  const takenOn = new Map<string, number>();
  const unread = new Map<string, number>();
  for (const { record, at, ways } of live) {
    if (!('pupil' in record)) continue;
    const pupil = pupilOf(book, record);
    if (!listed.has(pupil)) continue;
    const byLesson = byPupil.get(pupil)!;
    const lesson = lessonOfRecord(record);
    const work = byLesson.get(lesson) ?? { attempts: [], carried: [], ways: [] };
    byLesson.set(lesson, work);
    if (record.kind === 'carried') work.carried.push(record);
    else {
      takenOn.set(record.id, dayOf(at));
      const { answer: _, ...bare } = record.attempt;
      const isUnread = soundAnswer(record.attempt) === UNREAD;
      if (isUnread) unread.set(pupil, (unread.get(pupil) ?? 0) + 1);
      work.attempts.push(isUnread ? bare : record.attempt);
    }
    for (const way of ways) if (!work.ways.includes(way)) work.ways.push(way);
  }
  for (const [lesson, work] of [...byPupil.values()].flatMap((byLesson) => [...byLesson])) {
    const known = lessons.get(lesson);
    work.attempts = inOrder(
      known ? countedNow(work.attempts, known.shape) : work.attempts,
      takenOn,
    );
    work.ways.sort();
  }
  const open = (lesson: string) => lessons.get(lesson)?.shape.sensitive === undefined;
  const hands = live.flatMap(({ record }) =>
    record.kind === 'hands' && open(record.lesson) ? [record] : [],
  );
  const families = live.flatMap(({ record }) => (record.kind === 'families' ? [record] : []));
  return {
    pupils,
    byPupil,
    hands: lastOf(hands, ({ lesson, item, phase }) => `${lesson}/${item}/${phase}`),
    families: lastOf(families, ({ lesson }) => lesson),
    unread,
  };
}
