import { isAttempt } from '../domain/attempt.ts';
import { isProfile, UNNAMED_KEPT_MS } from '../domain/profile.ts';
import { EPOCH, refuseIfStale, type Database } from './database.ts';

export type Repaired = { damaged: number; birth: string; attempts: number };

/**
 * Runs at every opening, in one transaction: gives a new database its marks, sets unreadable rows aside, makes the
 * sequence counter at least as high as the rows, and forgets work without a card whose pupil left long ago.
 * Safe to run any number of times.
 */
export async function repair(database: Database, now: number, newBirth: string): Promise<Repaired> {
  return database.transaction('rw', database.tables, async () => {
    await refuseIfStale(database);
    if (!(await database.meta.get('epoch'))) await database.meta.put({ key: 'epoch', value: EPOCH });
    const birthRow = await database.meta.get('birth');
    const birth = typeof birthRow?.value === 'string' ? birthRow.value : newBirth;
    if (birth !== birthRow?.value) await database.meta.put({ key: 'birth', value: birth });

    const rows = (await database.attempts.toArray()) as unknown[];
    const bad = rows.filter((row) => !isAttempt(row)) as { id: string }[];
    for (const row of bad) {
      await database.damaged.add({ table: 'attempts', row, at: now });
      await database.attempts.delete(row.id);
    }
    const good = rows.filter(isAttempt);
    const last = good.reduce((highest, row) => Math.max(highest, row.seq), 0);
    const seq = ((await database.meta.get('seq'))?.value as number | undefined) ?? 0;
    if (!(seq >= last)) await database.meta.put({ key: 'seq', value: last });

    let attempts = good.length;
    for (const profile of (await database.profiles.toArray()).filter(isProfile)) {
      if (profile.name || !profile.leftAt || now - profile.leftAt < UNNAMED_KEPT_MS) continue;
      attempts -= await database.attempts.where('profile').equals(profile.id).delete();
      await database.places.where('profile').equals(profile.id).delete();
      await database.profiles.delete(profile.id);
    }
    return { damaged: bad.length, birth, attempts };
  });
}
