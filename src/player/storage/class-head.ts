import { readBook } from '#core/class/read-book.ts';
import { headOf, type ClassSummary } from './class-shelf.ts';

/** Parses a row of the table `books`. Null if it is damaged: the list shows the other classes. */
export function readHead(row: unknown): ClassSummary | null {
  const read = readBook({ ...(row as object), takings: {} });
  if (read.state === 'refused') return null;
  const { grade } = read.book.about.value;
  // The page looks up the lessons of the grade.
  return Number.isInteger(grade) && grade >= 1 && grade <= 12 ? headOf(read.book) : null;
}

/** Returns the name shown for a damaged class: its name, else its id. */
export function nameOfHead(row: unknown): string {
  const { id, about } = (row ?? {}) as { id?: unknown; about?: { value?: { name?: unknown } } };
  const name = about?.value?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, 60) : String(id).slice(0, 60);
}
