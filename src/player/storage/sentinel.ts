import { localKeys, safeLocalStorage } from './storage-keys.ts';

/**
 * What web storage remembers of the database, so that its silent loss is noticed and said:
 * Chromium's recovery from corruption deletes every database of a site without a word. Both marks
 * stay together: “Xóa hết” empties the database, and writes 0 here.
 */
export type Sentinel = { birth: string; attempts: number };

export function readSentinel(): Sentinel | null {
  const [birth, attempts] = (safeLocalStorage.read(localKeys.kept) ?? '').split(' ');
  return birth ? { birth, attempts: Number(attempts) || 0 } : null;
}

/** Where nothing can be kept, this only costs us the notice. */
export const writeSentinel = ({ birth, attempts }: Sentinel): void =>
  void safeLocalStorage.write(localKeys.kept, `${birth} ${attempts}`);

/**
 * How many answers were here and are gone: all of them in a new database, the difference in a
 * shrunken one.
 */
export const lostSince = (before: Sentinel | null, now: Sentinel): number =>
  !before
    ? 0
    : before.birth !== now.birth
      ? before.attempts
      : Math.max(0, before.attempts - now.attempts);
