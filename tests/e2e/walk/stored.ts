/**
 * Runs in the page: returns every row of every database and every key of both storages of this
 * site, as one JSON text.
 */
export async function everythingStored(): Promise<string> {
  const ask = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name } of await indexedDB.databases()) {
    const database = await ask(indexedDB.open(name!));
    for (const store of database.objectStoreNames)
      rows.push({ [store]: await ask(database.transaction(store).objectStore(store).getAll()) });
    database.close();
  }
  return JSON.stringify(rows);
}

/**
 * Runs in the page: returns whether it has opened its store, which it does when it is idle; true at
 * once on a page that stores nothing.
 */
export function hasOpenedItsStore(): boolean {
  const { quiet, at } = document.documentElement.dataset;
  const keepsNothing = Boolean(quiet && !at) || !document.querySelector('script[src*="/core."]');
  return keepsNothing || localStorage.getItem('elm:kept') !== null;
}
