/**
 * All that this site keeps in web storage. Pupils' computers have these keys: names and shapes are
 * for life.
 *
 * Of the device, until it is erased. “Xóa hết” is the button on /me/; it goes by the names'
 * beginnings (`eraseDeviceKeys`), so a key that is added here is erased without being listed
 * anywhere.
 *
 * | key               | shape                                | life
 * | who erases it |
 * |-------------------|--------------------------------------|---------------------------------------------|---------------|
 * | elm:who           | profile id                           | while somebody sits here
 * | “Không phải em”, a card erased, Xóa hết | | elm:beside        | profile ids, blanks between
 * | while somebody sits here                    | the same | | elm:at:<lesson>   | “<profile>
 * <step>”                   | while somebody sits here                    | the same | | elm:due
 * | “<profile> <day since 1970>”         | while that card sits here                   | the same |
 * | elm:class         | class code                           | until a teacher takes it off
 * | /learn/, Xóa hết | | elm:today         | “<codes of a class> <day>”           | until the end
 * of the day it was opened on   | a press on /learn/ or /me/, Xóa hết | | elm:school        | JSON:
 * place of the school → words    | until a teacher clears it                   | /teachers/help/,
 * Xóa hết | | elm:course:<course> | JSON: unit → its tasks that are done | until a grown-up takes
 * the marks off    | the course's first page, Xóa hết | | elm:reads         | “teacher” or
 * “machine”               | until chosen otherwise                      | the listening row, Xóa
 * hết | | elm:voice         | label of a voice, '' for the machine | until chosen otherwise
 * | /teachers/record/, Xóa hết | | elm:lab           | four symbols                         | as
 * long as the disk                         | /teachers/lab/, Xóa hết | | elm:phieu         | JSON:
 * cards of the LAN with keys     | until its work is on the teacher's PC       | that, a card
 * erased, Xóa hết | | elm:out           | chance number (pages from a file)    | until the next
 * exit                         | Xóa hết: the next page draws another | | elm:to            | step
 * (pages from a file)             | from one page to the next                   | the next page,
 * Xóa hết | | elm:year          | JSON: a teacher's classes and weeks   | until the teacher takes
 * the classes out     | /teachers/year/, Xóa hết | | elm:slips         | JSON: class, lesson, slips
 * that came  | until the teacher removes them              | /teachers/slips/, Xóa hết | |
 * elm:report        | JSON: rows of a term report, schools  | until the teacher takes them out
 * | /teachers/report/, Xóa hết | | elm:look          | “<size 1–3> <calm or plain>”         | until
 * chosen otherwise                      | the row on adults' pages, Xóa hết | | elm:kept          |
 * “<mark> <number of answers>”         | as long as the database, which keeps its mark | nobody:
 * Xóa hết writes 0 into it | | em-len-mang-try   | “1”                                  | one
 * moment: can anything be kept?           | at once, Xóa hết |
 *
 * Of one tab, which the browser forgets with it:
 *
 * | key               | shape                                | life
 * | who erases it |
 * |-------------------|--------------------------------------|---------------------------------------------|---------------|
 * | elm:left          | profile id of who has just left      | until somebody sits down
 * | that, Xóa hết | | elm:draft:<place>   | JSON: half-done work of many parts | until it is
 * answered, or the seat is left | that, Xóa hết | | elm:lan-session   | the teacher's session on
 * the LAN     | until it ends                               | its end, Xóa hết | | elm:no-pack
 * | “1”: an offer for offline use was put off | as long as the tab                     | Xóa hết |
 * | elm:out           | number of exits of this tab          | as long as the tab
 * | nobody: a page left before would come back (src/README.md, “The way out”) |
 *
 * No other file names the two stores, but three scripts that run where no module can:
 * `layouts/head.js`, `layouts/leave.js`, `layouts/look.js`.
 */
export const deviceKeys = {
  who: 'elm:who',
  beside: 'elm:beside',
  step: 'elm:at:',
  due: 'elm:due',
  assigned: 'elm:class',
  assignedToday: 'elm:today',
  school: 'elm:school',
  course: 'elm:course:',
  reads: 'elm:reads',
  voice: 'elm:voice',
  lab: 'elm:lab',
  cards: 'elm:phieu',
  exits: 'elm:out',
  otherWay: 'elm:to',
  year: 'elm:year',
  slips: 'elm:slips',
  report: 'elm:report',
  look: 'elm:look',
  kept: 'elm:kept',
  trial: 'em-len-mang-try',
} as const;

export const tabKeys = {
  left: 'elm:left',
  draft: 'elm:draft:',
  session: 'elm:lan-session',
  exits: 'elm:out',
  declinedPacks: 'elm:no-pack',
} as const;

/**
 * A store that may be shut, full or not there: then nothing is read, and writing says that it was
 * not kept.
 */
const shelf = (store: () => Storage) => ({
  /** Null when nothing stands there, or nothing may be read. */
  read(key: string): string | null {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  },
  /** Null takes the key away. False where nothing may be kept. */
  write(key: string, value: string | null): boolean {
    try {
      if (value === null) store().removeItem(key);
      else store().setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  /** Takes away every key whose name begins so. */
  erase(beginning: RegExp): void {
    try {
      for (const key of Object.keys(store())) if (beginning.test(key)) store().removeItem(key);
    } catch {
      // Nothing to erase where nothing can be kept.
    }
  },
});

/** What stays on this device; what goes with this tab. */
export const onDevice = shelf(() => localStorage);
export const inTab = shelf(() => sessionStorage);

/**
 * “Xóa hết ở máy này”: every key of ours, those of other programs of this address left alone. Two
 * stay: see the table.
 */
export function eraseDeviceKeys(): void {
  onDevice.erase(/^(elm:(?!kept$)|em-len-mang)/);
  inTab.erase(/^elm:(?!out$)/);
}
