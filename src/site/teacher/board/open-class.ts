import type { ClassBook } from '#core/class/book.ts';
import type { SaveResult } from '#player/storage/port.ts';
import type { ClassLesson, ClassLessons } from '#core/class/lesson.ts';
import { gradeFirst } from '#core/teaching/period.ts';
import type { Clock } from '#core/text/calendar.ts';

/**
 * What stands in `items/classes/<band>.json` beside what the folds need
 * (`site/teacher/home/class-lessons.ts`).
 */
export type BoardLesson = ClassLesson & {
  n: number;
  grades: readonly number[];
  module: string;
  plan: string;
  how: Readonly<Record<string, readonly string[]>>;
};
type BandFile = { built: string; lessons: BoardLesson[]; statements: Record<string, string> };

/** A class on the page: its book, the lessons of its band, and how a change of it is kept. */
export type ClassSession = {
  book: ClassBook;
  lessons: ReadonlyMap<string, BoardLesson>;
  statements: Readonly<Record<string, string>>;
  built: number;
  isDemo: boolean;
  /** Shows the change at once and keeps it; of the sample class nothing is kept. */
  change(next: ClassBook): Promise<SaveResult>;
};

/** The lessons of a class's band by id, in the order of its table. */
export function inGradeOrder(
  lessons: readonly BoardLesson[],
  grade: number,
): Map<string, BoardLesson> {
  return new Map(gradeFirst(lessons, grade).map((lesson) => [lesson.id, lesson]));
}

const coming: Record<string, Promise<BandFile>> = {};

/** The lessons of a band. Rejects when they cannot be fetched; ask again then. */
export async function bandLessons(base: string, band: string): Promise<BandFile> {
  coming[band] ??= fetch(`${base}items/classes/${band}.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<BandFile>;
  });
  coming[band].catch(() => delete coming[band]);
  return coming[band];
}

export const clockOf = ({ built }: Pick<ClassSession, 'built'>): Clock => ({
  now: Date.now(),
  built,
});

export const titleOf = (lessons: ClassLessons, id: string): string => lessons.get(id)?.title ?? id;

/** “3, 7, 12”: children by their cards. */
export const cardsOf = (cards: readonly number[]): string =>
  [...cards].sort((one, other) => one - other).join(', ');
