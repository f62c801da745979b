import { ownerOf, type Handed } from '../../../domain/class/collect.ts';
import type { ClassBook } from '../../../domain/class/book.ts';
import { readHandedIn, type HandedRefused } from '../../../transfer/handed-in.ts';

/** A card's work out of one of the files, and whose it is thought to be. */
export type HandedRow = { file: string; handed: Handed; owner: string | null };
export type FileFault = { file: string; why: HandedRefused | 'unread' };
export type ReadFiles = {
  rows: HandedRow[];
  faults: FileFault[];
  /** Rows nobody could read. */ left: number;
};

/** Reads what was dropped, file by file: one that is broken takes nothing from the others. */
export async function readFiles(files: readonly File[], book: ClassBook): Promise<ReadFiles> {
  const all: ReadFiles = { rows: [], faults: [], left: 0 };
  for (const file of files) {
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    const read = bytes && (await readHandedIn(bytes, book.about.value.number));
    if (!read) all.faults.push({ file: file.name, why: 'unread' });
    else if (read.state === 'refused') all.faults.push({ file: file.name, why: read.why });
    else {
      all.left += read.left;
      for (const { profile, card, attempts } of read.cards) {
        const handed: Handed = { profile, attempts, ...(card?.name ? { name: card.name } : {}) };
        all.rows.push({ file: file.name, handed, owner: ownerOf(book, handed) });
      }
    }
  }
  return all;
}
