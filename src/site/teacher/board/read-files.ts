import { matchPupil, type Admitting, type Submission } from '#core/class/collect.ts';
import type { ClassRecord } from '#core/class/record.ts';
import type { ClassBook } from '#core/class/book.ts';
import { parseSubmission, type SubmissionError } from '#core/files/submission.ts';

/**
 * A pupil's work from one of the files. `owner`: found by answers already in the book, or set by
 * the teacher. `suggested`: the pupil whose number is on the file, for the teacher to confirm.
 */
export type HandedRow = {
  file: string;
  handed: Submission;
  owner: string | null;
  suggested: string | null;
  /** True if the file has a checksum and it is correct. */
  isWhole: boolean;
};
type FileFault = { file: string; why: SubmissionError | 'unread' };
export type ReadFiles = {
  rows: HandedRow[];
  faults: FileFault[];
  /** Number of unreadable rows. */ left: number;
};

/** Reads the dropped files one by one; a broken file does not affect the others. */
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
 * Returns the rows that one click may assign by the numbers on them. Excludes a pupil claimed by
 * rows of two profiles, or by a row with an owner.
 */
export function sureByNumber(rows: readonly HandedRow[]): HandedRow[] {
  // One profile is one pupil's work, even if its file was copied several times onto the stick.
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
 * Returns the records of all files for one collection. Of duplicates the later wins, so unchecked
 * files come first.
 */
export const recordsOf = (
  files: readonly { row: Pick<HandedRow, 'isWhole'>; come: Pick<Admitting, 'records'> }[],
): ClassRecord[] =>
  [...files]
    .sort((a, b) => Number(a.row.isWhole) - Number(b.row.isWhole))
    .flatMap(({ come }) => come.records);
