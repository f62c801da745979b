/**
 * What localStorage remembers of the database, so that its silent loss is noticed and said: Chromium's recovery from
 * corruption deletes every database of a site without a word. Both marks are wiped together by “Xóa hết”.
 */
const KEY = 'elm:kept';

export type Sentinel = { birth: string; attempts: number };

export function readSentinel(): Sentinel | null {
  try {
    const [birth, attempts] = (localStorage.getItem(KEY) ?? '').split(' ');
    return birth ? { birth, attempts: Number(attempts) || 0 } : null;
  } catch {
    return null;
  }
}

export function writeSentinel(sentinel: Sentinel | null): void {
  try {
    if (sentinel) localStorage.setItem(KEY, `${sentinel.birth} ${sentinel.attempts}`);
    else localStorage.removeItem(KEY);
  } catch {
    // A full or forbidden localStorage only costs us the notice.
  }
}

/** How many answers were here and are gone: all of them in a new database, the difference in a shrunken one. */
export const lostSince = (before: Sentinel | null, now: Sentinel): number =>
  !before ? 0 : before.birth !== now.birth ? before.attempts : Math.max(0, before.attempts - now.attempts);
