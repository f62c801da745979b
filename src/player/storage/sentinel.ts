import { localKeys, safeLocalStorage } from './storage-keys.ts';

/**
 * A record in web storage of the database's state, so that a silent loss is noticed and reported:
 * Chromium's recovery from corruption deletes every database of a site without an error. The marks
 * stay on both sides: “Xóa hết” empties the database, and writes 0 here.
 */
export type Sentinel = { birth: string; attempts: number };

export function readSentinel(): Sentinel | null {
  const [birth, attempts] = (safeLocalStorage.read(localKeys.kept) ?? '').split(' ');
  return birth ? { birth, attempts: Number(attempts) || 0 } : null;
}

/** Stores the sentinel. If web storage is not writable, only the notice is lost. */
export const writeSentinel = ({ birth, attempts }: Sentinel): void =>
  void safeLocalStorage.write(localKeys.kept, `${birth} ${attempts}`);

/**
 * Returns the number of lost answers: all of them in a new database, the difference in a shrunken
 * one.
 */
export const lostSince = (before: Sentinel | null, now: Sentinel): number =>
  !before
    ? 0
    : before.birth !== now.birth
      ? before.attempts
      : Math.max(0, before.attempts - now.attempts);
