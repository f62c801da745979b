import { matchPupil, type Admitting, type Submission } from '#core/class/collect.ts';
import type { ClassRecord } from '#core/class/record.ts';
import type { ClassBook } from '#core/class/book.ts';
import { parseSubmission, type SubmissionError } from '#core/files/submission.ts';

/**
 * A card's work out of one of the files. `owner`: whose it is, by answers the book has of it, or as
 * the teacher said. `suggested`:
 * the child whose number is written on it, which the teacher is asked about.
 */
export type HandedRow = {
  file: string;
  handed: Submission;
  owner: string | null;
  suggested: string | null;
  /** The file had a sum over everything, and it is right. */
  isWhole: boolean;
};
type FileFault = { file: string; why: SubmissionError | 'unread' };
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
    const read = bytes && (await parseSubmission(bytes, book.about.value.number));
    if (!read) all.faults.push({ file: file.name, why: 'unread' });
    else if (read.state === 'refused') all.faults.push({ file: file.name, why: read.why });
    else {
      all.left += read.left;
      for (const { profile, card, attempts } of read.cards) {
        const handed: Submission = {
          profile,
          attempts,
          ...(card?.name ? { name: card.name } : {}),
        };
        all.rows.push({
          file: file.name,
          handed,
          isWhole: read.isWhole,
          ...matchPupil(book, handed),
        });
      }
    }
  }
  return all;
}

/**
 * The rows that one press may give to the children whose numbers are written on them, unless rows
 * of two profiles, or a row that has an owner, name the same child.
 */
export function sureByNumber(rows: readonly HandedRow[]): HandedRow[] {
  // A profile stands for one pupil's work, however often its file was copied onto the stick.
  const claims = new Map<string, Set<string>>();
  for (const { owner, suggested, handed } of rows) {
    const child = owner ?? suggested;
    if (child) claims.set(child, (claims.get(child) ?? new Set()).add(handed.profile));
  }
  return rows.filter(
    ({ owner, suggested }) => !owner && suggested && claims.get(suggested)!.size === 1,
  );
}

/**
 * The records of all files for one taking. Of two with one name the later is kept: what could not
 * be checked goes first.
 */
export const recordsOf = (
  files: readonly { row: Pick<HandedRow, 'isWhole'>; come: Pick<Admitting, 'records'> }[],
): ClassRecord[] =>
  [...files]
    .sort((one, other) => Number(one.row.isWhole) - Number(other.row.isWhole))
    .flatMap(({ come }) => come.records);
