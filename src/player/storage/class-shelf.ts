import { mergeBooks, type ClassBook } from '#core/class/book.ts';
import type { ClassDetails } from '#core/class/class.ts';
import type { SaveResult } from './port.ts';

/** The database of a teacher's classes. For life: renamed, every class would seem gone. */
export const CLASS_DATABASE = 'em-len-mang-classes';

/** A class in the list of classes, without opening its book. */
export type ClassSummary = {
  id: string;
  about: ClassDetails;
  /** Children listed. */ pupils: number;
};

/**
 * Where a teacher's classes stand on this device. What is written is merged into what is there, so
 * that two tabs, or a file that is opened twice, lose nothing of each other. No write throws;
 * reading rejects when nothing can be read.
 */
export type ClassStore = {
  /** False in memory: it goes with the tab, and the page says so. */
  durable: boolean;
  heads(): Promise<ClassSummary[]>;
  /** Names of classes whose head cannot be read, or their ids where the name is spoiled too. */
  unreadNames(): Promise<string[]>;
  book(id: string): Promise<ClassBook | null>;
  /** All of it or nothing, after the durable commit. */
  keep(books: readonly ClassBook[]): Promise<SaveResult>;
  drop(id: string): Promise<SaveResult>;
  /**
   * When something was first written, when last, and when all of it was last carried out as a file.
   */
  times(): Promise<ShelfTimes>;
  setCarried(at: number): Promise<SaveResult>;
};

/** Ms; 0 is never. */
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

/** Keeps classes in this tab alone, where the browser keeps nothing. */
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
