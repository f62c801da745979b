/**
 * All that this site keeps in web storage. Pupils' computers have these keys: names and shapes are
 * for life.
 *
 * Each key says its shape, how long it lives, and what erases it before “Xóa hết” does, the button
 * on /me/. That button goes by the names' beginnings (`eraseDeviceKeys`), so a key that is added
 * here is erased without being listed anywhere.
 *
 * No other file names the two stores, but three scripts that run where no module can:
 * `site/shared/page/head.js`, `site/help/quick-exit.js`, `site/shared/display/look.js`.
 */
export const localKeys = {
  /** Profile id, while that profile is active. Erased by “Không phải em” and with the card. */
  who: 'elm:who',
  /** Profile ids with blanks between. Erased with `who`. */
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
  /** Label of a voice, '' for the machine, until chosen otherwise on /teachers/record/. */
  voice: 'elm:voice',
  /** Four symbols, as long as the disk or until /teachers/lab/ erases them. */
  lab: 'elm:lab',
  /** JSON: cards of the LAN with their keys, until their work is on the teacher's PC or a card goes. */
  cards: 'elm:phieu',
  /** Chance number, in pages from a file, until the next exit. After “Xóa hết” a new one. */
  exits: 'elm:out',
  /** Step, in pages from a file, from one page to the next. */
  otherWay: 'elm:to',
  /** JSON: a teacher's classes and weeks, until taken out on /teachers/year/. */
  year: 'elm:year',
  /** JSON: class, lesson, slips that came, until removed on /teachers/slips/. */
  slips: 'elm:slips',
  /** JSON: rows of a term report, schools, until taken out on /teachers/report/. */
  report: 'elm:report',
  /** “<size 1–3> <calm or plain>”, until chosen otherwise in the row on adults' pages. */
  look: 'elm:look',
  /** “<mark> <number of answers>”, as long as the database, which keeps its mark. Never erased:
   * “Xóa hết” writes 0 into it. */
  kept: 'elm:kept',
  /** “1”, for the moment of trying whether anything can be kept. */
  trial: 'em-len-mang-try',
} as const;

/** Keys of one tab, which the browser forgets with it. */
export const sessionKeys = {
  /** Profile id of the pupil who has just left, until the next one is active. */
  left: 'elm:left',
  /** `elm:draft:<place>` → JSON: half-done work, until it is answered or the pupil leaves. */
  draft: 'elm:draft:',
  /** The teacher's session on the LAN, until it ends. */
  session: 'elm:lan-session',
  /** Number of exits of this tab. Never erased: a page left before would come back
   * (src/README.md, “The way out”). */
  exits: 'elm:out',
  /** “1” when an offer for offline use was put off. */
  declinedPacks: 'elm:no-pack',
} as const;

/**
 * A store that may be shut, full or not there: then nothing is read, and writing says that it was
 * not kept.
 */
const safeStorage = (store: () => Storage) => ({
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
export const safeLocalStorage = safeStorage(() => localStorage);
export const safeSessionStorage = safeStorage(() => sessionStorage);

/**
 * “Xóa hết ở máy này”: every key of ours, those of other programs of this address left alone. Two
 * stay: see the table.
 */
export function eraseDeviceKeys(): void {
  safeLocalStorage.erase(/^(elm:(?!kept$)|em-len-mang)/);
  safeSessionStorage.erase(/^elm:(?!out$)/);
}
