import { nextVersion, type ClassBook, type Collection } from './book.ts';
import type { ClassDetails, EnrolledPupil, Pupil, Versioned } from './class.ts';
import { pupilOf } from './work.ts';

// What a teacher does with a book. Each gives the book as it is afterwards; `by` is a new id for
// the act.

const stamped = <T>(book: ClassBook, value: T, by: string): Versioned<T> => ({
  value,
  n: nextVersion(book),
  by,
});

/** Takes results in. The same taking again, or in parts, changes nothing more. */
export const addCollection = (book: ClassBook, taking: Collection): ClassBook => {
  const known = book.takings[taking.id];
  const whole = known ? { ...known, records: { ...known.records, ...taking.records } } : taking;
  return { ...book, takings: { ...book.takings, [taking.id]: whole } };
};

/** “Bỏ lần lấy này”, and with false “Lấy lại”. What another taking brought as well stays. */
export const undo = (
  book: ClassBook,
  taking: string,
  isUndone: boolean,
  by: string,
): ClassBook => ({
  ...book,
  undone: { ...book.undone, [taking]: stamped(book, isUndone, by) },
});

/** Gives results to the child whose they are. They stay there when the same file is taken again. */
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

/** Puts a class away at the end of its year, or takes it out again. */
export function archive(book: ClassBook, isArchived: boolean, by: string): ClassBook {
  const { isArchived: _, ...taught } = book.about.value;
  return { ...book, about: stamped(book, isArchived ? { ...taught, isArchived } : taught, by) };
}

export const setPupil = (book: ClassBook, id: string, pupil: Pupil, by: string): ClassBook => ({
  ...book,
  pupils: { ...book.pupils, [id]: stamped(book, pupil, by) },
});

/** Puts many children in at once: a list, or so many cards. */
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
 * No longer in the class from that day. What the child did stays with the class until it is erased.
 */
export function markLeft(book: ClassBook, id: string, day: number, by: string): ClassBook {
  const pupil = book.pupils[id]?.value;
  return pupil?.state === 'listed' ? setPupil(book, id, { ...pupil, until: day }, by) : book;
}

/**
 * Erases a child with everything taken from it, and stays erased when an older copy of the book
 * comes in.
 */
export const erasePupil = (book: ClassBook, id: string, by: string): ClassBook =>
  withoutErased(setPupil(book, id, { state: 'erased' }, by));

/**
 * What was taken from children who are erased, gone from the book itself. Done each time a book is
 * written.
 */
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
