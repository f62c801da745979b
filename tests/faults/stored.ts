// Reads a browser's stored data of this site directly: raw IndexedDB and both web storages.
import type { Page } from 'playwright';
import type { Attempt, NewAttempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';

export type Stored = {
  attempts: Attempt[];
  profiles: Profile[];
  places: Place[];
  meta: { key: string; value: unknown }[];
  damaged: { table: string; row: unknown }[];
  inbox: NewAttempt[];
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
};

/**
 * Reads without creating: opening a missing database would create an empty one, and break the
 * product's own.
 */
export const readStored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const there = (await indexedDB.databases()).map(({ name }) => name);
    const rowsOf = async (name: string): Promise<Record<string, unknown[]>> => {
      if (!there.includes(name)) return {};
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tables = [...database.objectStoreNames];
      const rows = tables.map(async (table) => {
        const request = database.transaction(table).objectStore(table).getAll();
        return [
          table,
          await new Promise<unknown[]>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
        ] as const;
      });
      const all = Object.fromEntries(await Promise.all(rows));
      database.close();
      return all;
    };
    // In the order in which answers travel: one that is being drained is in the second once it has
    // left the first.
    const inbox = await rowsOf('em-len-mang-inbox');
    const main = await rowsOf('em-len-mang');
    const bySeq = (a: { seq: number }, b: { seq: number }) => a.seq - b.seq;
    return {
      attempts: ((main.attempts ?? []) as { seq: number }[]).sort(bySeq),
      profiles: main.profiles ?? [],
      places: main.places ?? [],
      meta: main.meta ?? [],
      damaged: main.damaged ?? [],
      inbox: inbox.attempts ?? [],
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
    } as unknown as Stored;
  });

/** Writes rows into a table of the product's database directly. */
export const putRaw = (page: Page, table: string, rows: object[]): Promise<void> =>
  page.evaluate(
    async ([name, raw]) => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('em-len-mang');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, 'readwrite');
          for (const row of raw) transaction.objectStore(name).put(row);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      });
    },
    [table, rows] as const,
  );
