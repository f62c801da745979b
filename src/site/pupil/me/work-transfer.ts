import { parseAssignment } from '#core/files/given.ts';
import { writeHandedIn } from '#core/files/submission.ts';
import { MAX_BYTES, parseWork, type ReadWork, type Work } from '#core/files/work-file.ts';
import { getAssignment } from '#player/progress/assigned.ts';
import type { SaveError } from '#player/storage/port.ts';
import { openStore } from '#player/progress/open-store.ts';
import { reloadAttempts } from '#player/progress/store.ts';

export type SavedFile = {
  content: BlobPart;
  type: string;
  /** End of its name. */ end: 'json' | 'zip';
};

/** The class whose code stands on this computer, where it names one. */
function classHere(): number | undefined {
  const read = parseAssignment(getAssignment());
  return read.state === 'read' ? read.forClass?.number : undefined;
}

/**
 * A file with one card's work, or with everybody's: plain text as long as every copy of the site
 * ever made can open it, else a zip with a file a card.
 */
export async function exportWorkFile(profile?: string): Promise<SavedFile> {
  const store = await openStore();
  const { attempts, profiles, places } = await (profile ? store.workOf(profile) : store.readAll());
  const workOf = (id?: string): Work => {
    const own = <T>(rows: T[], of: (row: T) => string) =>
      rows.filter((row) => !id || of(row) === id);
    return {
      attempts: own(attempts, (row) => row.profile),
      profiles: own(profiles, (row) => row.id),
      places: own(places, (row) => row.profile),
    };
  };
  const made = Date.now();
  const text = writeHandedIn(workOf(profile), made, classHere());
  if (text.length <= MAX_BYTES) return { content: text, type: 'application/json', end: 'json' };
  const { writeClassFile } = await import('#core/files/class-file.ts');
  const ids = profile
    ? [profile]
    : [
        ...new Set([
          ...profiles.map(({ id }) => id),
          ...[...attempts, ...places].map((row) => row.profile),
        ]),
      ];
  const works = ids.map((id, at) => ({
    name: `the-${String(at + 1).padStart(2, '0')}`,
    work: workOf(id),
  }));
  return { content: writeClassFile(works, made), type: 'application/zip', end: 'zip' };
}

export type Taken =
  | {
      state: 'taken';
      /** Answers that were not here before. */ answers: number;
      cards: number;
      left: number;
    }
  | {
      state: 'refused';
      why:
        | Extract<ReadWork, { state: 'refused' }>['why']
        | SaveError
        | /** The file could not be read off its disk. */ 'unread';
    };

/**
 * Takes a file's work in: all of it or nothing. What is here already stays as it is, so a file may
 * be opened twice.
 */
export async function importWorkFile(file: Blob): Promise<Taken> {
  const read = await readFile(file);
  if (read.state === 'refused') return read;
  const store = await openStore();
  const before = await store.readAll();
  const kept = await store.importWork(read.work);
  if (kept.state === 'refused') return kept;
  await reloadAttempts();
  const after = await store.readAll();
  return {
    state: 'taken',
    answers: after.attempts.length - before.attempts.length,
    cards: after.profiles.length - before.profiles.length,
    left: read.skippedRows,
  };
}

/**
 * A zip by its first letters, whatever its name; else text, also that of a whole class saved before
 * there were zips.
 */
async function readFile(file: Blob): Promise<ReadWork> {
  const { isZip, MAX_CLASS_BYTES, readClassFile } = await import('#core/files/class-file.ts');
  if (file.size > MAX_CLASS_BYTES) return { state: 'refused', why: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isZip(bytes)
    ? readClassFile(bytes)
    : parseWork(new TextDecoder().decode(bytes), MAX_CLASS_BYTES);
}
