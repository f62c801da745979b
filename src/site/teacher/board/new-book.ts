import { addPupils } from '#core/class/class-commands.ts';
import { newBook, type ClassBook } from '#core/class/book.ts';
import { dayOf } from '#core/text/calendar.ts';
import { schoolYearOf } from '#core/class/school-year.ts';
import { newId } from '#core/progress/ids.ts';

export type NewPupil = { card: number; name?: string };

export const MAX_PUPILS = 99;

/** Returns the grade in a name such as “4A”; null for other names. */
export function gradeIn(name: string): number | null {
  const named = Number(/^\D{0,4}(\d{1,2})/.exec(name)?.[1] ?? 0);
  return named >= 1 && named <= 12 ? named : null;
}

/** Returns pupils without names, numbered from 1. */
export const numbered = (many: number): NewPupil[] =>
  Array.from({ length: many }, (_, index) => ({ card: index + 1 }));

/** Returns a new class of this school year. */
export function bookOf(
  name: string,
  grade: number,
  number: number,
  children: readonly NewPupil[],
): ClassBook {
  const book = newBook(newId(), { name, grade, number, year: schoolYearOf(dayOf(Date.now())) });
  const pupils = children.map((child) => ({
    id: newId(),
    pupil: { state: 'listed' as const, ...child },
  }));
  return addPupils(book, pupils, newId());
}
