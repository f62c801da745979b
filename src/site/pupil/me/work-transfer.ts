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
  /** Extension of its name. */ end: 'json' | 'zip';
};

/** Returns the number of the class whose code is open on this computer, if it has one. */
function classHere(): number | undefined {
  const read = parseAssignment(getAssignment());
  return read.state === 'read' ? read.forClass?.number : undefined;
}

/**
 * Exports the work of one profile, or of all: plain text while every released version of the site
 * can open it, else a zip with one file per profile.
 */
export async function exportWorkFile(profile?: string): Promise<SavedFile> {
  const store = await openStore();
  const { attempts, profiles, places } = await (profile ? store.workOf(profile) : store.readAll());
  const workOf = (id?: string): Work => {
    const ownRows = <T>(rows: T[], of: (row: T) => string) =>
      rows.filter((row) => !id || of(row) === id);
    return {
      attempts: ownRows(attempts, (row) => row.profile),
      profiles: ownRows(profiles, (row) => row.id),
      places: ownRows(places, (row) => row.profile),
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
        | /** The file could not be read from its disk. */ 'unread';
    };

/**
 * Imports a file's work, all or nothing. Existing rows stay unchanged, so a file may be opened
 * twice.
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
 * Reads a zip, recognised by its first bytes and not its name; else text, also that of a whole
 * class saved by versions without zips.
 */
async function readFile(file: Blob): Promise<ReadWork> {
  const { isZip, MAX_CLASS_BYTES, readClassFile } = await import('#core/files/class-file.ts');
  if (file.size > MAX_CLASS_BYTES) return { state: 'refused', why: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isZip(bytes)
    ? readClassFile(bytes)
    : parseWork(new TextDecoder().decode(bytes), MAX_CLASS_BYTES);
}
