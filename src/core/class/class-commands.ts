import { nextVersion, type ClassBook, type Collection } from './book.ts';
import type { ClassDetails, EnrolledPupil, Pupil, Versioned } from './class.ts';
import { pupilOf } from './work.ts';

// Commands of a teacher on a book. Each returns the changed book; `by` is a new id for the command.

const stamped = <T>(book: ClassBook, value: T, by: string): Versioned<T> => ({
  value,
  n: nextVersion(book),
  by,
});

/**
 * Adds collected results. Adding the same collection again, whole or in parts, changes nothing
 * more.
 */
export const addCollection = (book: ClassBook, taking: Collection): ClassBook => {
  const known = book.takings[taking.id];
  const whole = known ? { ...known, records: { ...known.records, ...taking.records } } : taking;
  return { ...book, takings: { ...book.takings, [taking.id]: whole } };
};

/**
 * Undoes a collection (“Bỏ lần lấy này”), or with false reverts that (“Lấy lại”). Results that
 * another collection brought as well stay.
 */
export const undo = (
  book: ClassBook,
  taking: string,
  isUndone: boolean,
  by: string,
): ClassBook => ({
  ...book,
  undone: { ...book.undone, [taking]: stamped(book, isUndone, by) },
});

/** Assigns records to another pupil. They stay there when the same file is collected again. */
export function reassignRecords(
  book: ClassBook,
  records: readonly string[],
  pupil: string,
  by: string,
): ClassBook {
  const stamp = stamped(book, pupil, by);
  return {
    ...book,
    moved: { ...book.moved, ...Object.fromEntries(records.map((record) => [record, stamp])) },
  };
}

export const updateDetails = (
  book: ClassBook,
  about: Partial<ClassDetails>,
  by: string,
): ClassBook => ({
  ...book,
  about: stamped(book, { ...book.about.value, ...about }, by),
});

/** Archives a class at the end of its year, or restores it. */
export function archive(book: ClassBook, isArchived: boolean, by: string): ClassBook {
  const { isArchived: _, ...taught } = book.about.value;
  return { ...book, about: stamped(book, isArchived ? { ...taught, isArchived } : taught, by) };
}

export const setPupil = (book: ClassBook, id: string, pupil: Pupil, by: string): ClassBook => ({
  ...book,
  pupils: { ...book.pupils, [id]: stamped(book, pupil, by) },
});

/** Adds many pupils at once: a list, or a number of cards. */
export function addPupils(
  book: ClassBook,
  pupils: readonly { id: string; pupil: EnrolledPupil }[],
  by: string,
): ClassBook {
  const n = nextVersion(book);
  const added = pupils.map(({ id, pupil }) => [id, { value: pupil, n, by }] as const);
  return { ...book, pupils: { ...book.pupils, ...Object.fromEntries(added) } };
}

/**
 * Marks a pupil as no longer enrolled from that day. The results stay with the class until the
 * pupil is erased.
 */
export function markLeft(book: ClassBook, id: string, day: number, by: string): ClassBook {
  const pupil = book.pupils[id]?.value;
  return pupil?.state === 'listed' ? setPupil(book, id, { ...pupil, until: day }, by) : book;
}

/**
 * Erases a pupil with all their results. The pupil stays erased when an older copy of the book is
 * merged.
 */
export const erasePupil = (book: ClassBook, id: string, by: string): ClassBook =>
  withoutErased(setPupil(book, id, { state: 'erased' }, by));

/** Removes the results of erased pupils from the book itself. Runs before each write of a book. */
export function withoutErased(book: ClassBook): ClassBook {
  const isErased = (pupil: string) => book.pupils[pupil]?.value.state === 'erased';
  const takings = Object.values(book.takings).map((taking) => {
    const kept = Object.entries(taking.records).filter(
      ([, record]) => !('pupil' in record && isErased(pupilOf(book, record))),
    );
    return [taking.id, { ...taking, records: Object.fromEntries(kept) }] as const;
  });
  return { ...book, takings: Object.fromEntries(takings) };
}
