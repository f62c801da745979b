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

/** What is known of one child in one lesson. */
export type PupilWork = { attempts: Attempt[]; carried: SummaryRecord[]; ways: Channel[] };

export type ListedPupil = EnrolledPupil & { id: string };

/**
 * A book as it stands: what is undone is not there, each answer is whose it is, and stands once.
 */
export type ClassResults = {
  /** By card. Those who left are there too, as long as they are not erased. */
  pupils: ListedPupil[];
  /** Child → lesson → work. */
  byPupil: Map<string, Map<string, PupilWork>>;
  hands: HandCountRecord[];
  families: FamiliesRecord[];
  /** Child → answers that could not be read and count for nothing but the score they came with. */
  unread: Map<string, number>;
};

type Live = { record: ClassRecord; at: number; ways: Channel[] };

/**
 * Not by when a part of it came. Answers are put in order later (`order.ts`); sorting thousands of
 * them twice is felt.
 */
function inNameOrder(records: Readonly<Record<string, ClassRecord>>): [string, ClassRecord][] {
  const [answers, others]: [string, ClassRecord][][] = [[], []];
  for (const entry of Object.entries(records))
    (entry[1].kind === 'answer' ? answers! : others!).push(entry);
  return [...answers!, ...others!.sort(([one], [other]) => (one < other ? -1 : 1))];
}

/** Every record of a taking that stands, once, with the first day it was taken on. */
function liveRecords(book: ClassBook): Map<string, Live> {
  const live = new Map<string, Live>();
  const takings = Object.values(book.takings)
    .filter(({ id }) => !isUndone(book, id))
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
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
    .sort((one, other) => one.card - other.card || (one.id < other.id ? -1 : 1));

/** Counts typed again for the same question take the place of the earlier ones. */
function lastOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/**
 * Whose a record is now. Before answers were named by child and profile, a move named them by their
 * id alone; it still holds when the same answer comes again under its long name.
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

/** Reads a book. Order, repetition and parts of what was merged into it do not matter. */
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
    const own = byPupil.get(pupil)!;
    const lesson = lessonOfRecord(record);
    const work = own.get(lesson) ?? { attempts: [], carried: [], ways: [] };
    own.set(lesson, work);
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
  for (const [lesson, work] of [...byPupil.values()].flatMap((own) => [...own])) {
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
