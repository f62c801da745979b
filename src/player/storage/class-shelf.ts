import { mergeBooks, type ClassBook } from '#core/class/book.ts';
import type { ClassDetails } from '#core/class/class.ts';
import type { SaveResult } from './port.ts';

/** The database of a teacher's classes. Permanent: after a rename every class would seem lost. */
export const CLASS_DATABASE = 'em-len-mang-classes';

/** A class in the list of classes, read without its collections. */
export type ClassSummary = {
  id: string;
  about: ClassDetails;
  /** Number of enrolled children. */ pupils: number;
};

/**
 * Storage of a teacher's classes on this device. A write is merged into the stored rows, so that
 * two tabs, or a file opened twice, lose nothing. Writes never throw; reads reject if nothing can
 * be read.
 */
export type ClassStore = {
  /** False in memory: the classes last as long as the tab, and the page shows a notice. */
  durable: boolean;
  heads(): Promise<ClassSummary[]>;
  /**
   * Returns the names of classes with an unreadable head, or their ids if the name is damaged too.
   */
  unreadNames(): Promise<string[]>;
  book(id: string): Promise<ClassBook | null>;
  /** Saves all books or none; resolves after the durable commit. */
  keep(books: readonly ClassBook[]): Promise<SaveResult>;
  drop(id: string): Promise<SaveResult>;
  /** Returns the times of the first write, the last write, and the last export of everything. */
  times(): Promise<ShelfTimes>;
  setCarried(at: number): Promise<SaveResult>;
};

/** Milliseconds; 0 means never. */
export type ShelfTimes = { made: number; changed: number; carried: number };

export const headOf = ({
  id,
  about,
  pupils,
}: Pick<ClassBook, 'id' | 'about' | 'pupils'>): ClassSummary => ({
  id,
  about: about.value,
  pupils: Object.values(pupils).filter(({ value }) => value.state === 'listed').length,
});

/** Keeps classes in this tab only, for browsers that store nothing. */
export function memoryClassStore(): ClassStore {
  const books = new Map<string, ClassBook>();
  const times: ShelfTimes = { made: 0, changed: 0, carried: 0 };
  const kept: SaveResult = { state: 'kept' };
  return {
    durable: false,
    heads: async () => [...books.values()].map(headOf),
    unreadNames: async () => [],
    book: async (id) => books.get(id) ?? null,
    keep: async (added) => {
      for (const book of added) books.set(book.id, mergeBooks(books.get(book.id) ?? book, book));
      times.changed = Date.now();
      times.made ||= times.changed;
      return kept;
    },
    drop: async (id) => (books.delete(id), kept),
    times: async () => ({ ...times }),
    setCarried: async (at) => ((times.carried = at), kept),
  };
}
