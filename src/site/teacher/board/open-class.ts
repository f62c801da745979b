import type { ClassBook } from '#core/class/book.ts';
import type { SaveResult } from '#player/storage/port.ts';
import type { ClassLesson, ClassLessons } from '#core/class/lesson.ts';
import { gradeFirst } from '#core/teaching/period.ts';
import type { Clock } from '#core/text/calendar.ts';

/**
 * The content of `items/classes/<band>.json` beside the fields for computing results
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

/** A class on the page: its book, the lessons of its band, and a way to save changes. */
export type ClassSession = {
  book: ClassBook;
  lessons: ReadonlyMap<string, BoardLesson>;
  statements: Readonly<Record<string, string>>;
  built: number;
  isDemo: boolean;
  /** Shows a change at once and saves it. The sample class is not saved. */
  change(next: ClassBook): Promise<SaveResult>;
};

/** Returns the lessons of a class's band by id, in the order of its table. */
export function inGradeOrder(
  lessons: readonly BoardLesson[],
  grade: number,
): Map<string, BoardLesson> {
  return new Map(gradeFirst(lessons, grade).map((lesson) => [lesson.id, lesson]));
}

const coming: Record<string, Promise<BandFile>> = {};

/**
 * Fetches the lessons of a band.
 * @throws if they cannot be fetched; the caller may retry
 */
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

/** Returns pupils by their cards: “3, 7, 12”. */
export const cardsOf = (cards: readonly number[]): string =>
  [...cards].sort((a, b) => a - b).join(', ');
