/**
 * All keys of this site in web storage. They are on pupils' computers, so names and shapes are
 * permanent.
 *
 * Each key states its shape, its lifetime, and what erases it before “Xóa hết” does, the button on
 * /me/. That button erases by name prefix (`eraseDeviceKeys`), so a new key needs no other list.
 *
 * No other file accesses web storage directly, except three scripts that run where no module can:
 * `site/shared/page/head.js`, `site/help/quick-exit.js`, `site/shared/display/look.js`.
 */
export const localKeys = {
  /** Profile id, while that profile is active. Erased by “Không phải em” and with the card. */
  who: 'elm:who',
  /** Profile ids separated by spaces. Erased with `who`. */
  beside: 'elm:beside',
  /** `elm:at:<lesson>` → “<profile> <step>”. Erased with `who`. */
  step: 'elm:at:',
  /** “<profile> <day since 1970>”. Erased with `who`. */
  due: 'elm:due',
  /** Class code, until a teacher takes it off on /learn/. */
  assigned: 'elm:class',
  /** “<codes of a class> <day>”, until the end of that day or a press on /learn/ or /me/. */
  assignedToday: 'elm:today',
  /** JSON: place of the school → words, until a teacher clears it on /teachers/help/. */
  school: 'elm:school',
  /** `elm:course:<course>` → JSON: unit → its tasks that are done. Erased on the course's page. */
  course: 'elm:course:',
  /** “teacher” or “machine”, until chosen otherwise in the listening row. */
  reads: 'elm:reads',
  /** “off”, until the short sounds after an answer are turned on again in the listening row. */
  sounds: 'elm:sounds',
  /** Label of a voice, '' for the machine, until chosen otherwise on /teachers/record/. */
  voice: 'elm:voice',
  /** A file of marks (`core/files/heard-file.ts`), until the last mark is taken back on
   * /teachers/record/. */
  heard: 'elm:heard',
  /** Four symbols, as long as the disk or until /teachers/lab/ erases them. */
  lab: 'elm:lab',
  /** JSON: cards of the LAN with their keys, until their work is on the teacher's PC or a card goes. */
  cards: 'elm:phieu',
  /** Random number, in pages opened from a file, until the next exit. “Xóa hết” makes a new one. */
  exits: 'elm:out',
  /** Step, in pages from a file, from one page to the next. */
  otherWay: 'elm:to',
  /** JSON: a teacher's classes and weeks, until removed on /teachers/year/. */
  year: 'elm:year',
  /** JSON: class, lesson, collected slips, until removed on /teachers/slips/. */
  slips: 'elm:slips',
  /** JSON: rows of a term report, schools, until removed on /teachers/report/. */
  report: 'elm:report',
  /** “<size 1–3> <calm or plain>”, until chosen otherwise in the row on adults' pages. */
  look: 'elm:look',
  /** “<mark> <number of answers>”, as long as the database, which keeps its mark. Never erased:
   * “Xóa hết” writes 0 into it. */
  kept: 'elm:kept',
  /** “1” during the test for writable storage. */
  trial: 'em-len-mang-try',
} as const;

/** Keys of one tab; the browser deletes them with it. */
export const sessionKeys = {
  /** Profile id of the pupil who has just left, until the next one is active. */
  left: 'elm:left',
  /** `elm:draft:<place>` → JSON: unfinished work, until it is answered or the pupil leaves. */
  draft: 'elm:draft:',
  /** The teacher's session on the LAN, until it ends. */
  session: 'elm:lan-session',
  /**
   * Number of exits in this tab. Never erased: a page left before would come back (src/site/README.md,
   * “Quick exit”).
   */
  exits: 'elm:out',
  /** `elm:period:<class> <lesson> <day>` → JSON: what a teacher has done in this period. */
  period: 'elm:period:',
  /** “<lesson whose check is taken> <lesson to go back to> <its title>”, read once by the former. */
  check: 'elm:check',
  /** “1” after an offer for offline use was declined. */
  declinedPacks: 'elm:no-pack',
} as const;

/**
 * Wraps a Storage that may be blocked, full or missing: reads then return null, and writes return
 * false. Never throws.
 */
const safeStorage = (store: () => Storage) => ({
  /** Null if the key is missing or unreadable. */
  read(key: string): string | null {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  },
  /** Null removes the key. Returns false if the write failed. */
  write(key: string, value: string | null): boolean {
    try {
      if (value === null) store().removeItem(key);
      else store().setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  /** Removes every key whose name matches. */
  erase(beginning: RegExp): void {
    try {
      for (const key of Object.keys(store())) if (beginning.test(key)) store().removeItem(key);
    } catch {
      // Nothing to erase if storage is blocked.
    }
  },
});

/** Storage of this device, and below it of this tab. */
export const safeLocalStorage = safeStorage(() => localStorage);
export const safeSessionStorage = safeStorage(() => sessionStorage);

/**
 * “Xóa hết ở máy này”: erases every key of ours and no key of other programs at this address. Two
 * keys stay: see the table.
 */
export function eraseDeviceKeys(): void {
  safeLocalStorage.erase(/^(elm:(?!kept$)|em-len-mang)/);
  safeSessionStorage.erase(/^elm:(?!out$)/);
}
