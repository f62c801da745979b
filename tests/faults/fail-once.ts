// Fails the k-th call of a page to IndexedDB in one of four ways; all others work. Runs inside the
// page.

export const ways = ['AbortError', 'UnknownError', 'InvalidStateError', 'hang'] as const;
type Way = (typeof ways)[number];
export type Fault = { k: number; way: Way };

/** Report of the page afterwards: the number of calls, and the one that failed. */
export type Faulty = { calls: number; failed: string };

/** Longer than the product's timeout for a write. */
const HELD_MS = 6500;

export const failOnce = ({ fault, heldMs }: { fault: Fault; heldMs: number }): void => {
  const told: Faulty = { calls: 0, failed: '' };
  Object.assign(window, { faulty: told });
  const isTurn = (call: string): boolean => {
    if ((told.calls += 1) !== fault.k) return false;
    told.failed = call;
    return true;
  };
  const problem = () => new DOMException(`injected ${fault.way}`, fault.way);

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    if (!isTurn(`open ${name}`)) return open.call(this, name, version);
    const request = Object.assign(new EventTarget(), {
      error: problem(),
      onerror: null as null | ((event: Event) => void),
    });
    request.addEventListener('error', (event) => request.onerror?.(event));
    if (fault.way !== 'hang')
      setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })));
    return request as unknown as IDBOpenDBRequest;
  };

  const { transaction } = IDBDatabase.prototype;
  /**
   * Blocks the tables with a real transaction that never ends, as another tab or a slow disk would.
   */
  const hold = (database: IDBDatabase, tables: string[]) => {
    const holding = transaction.call(database, tables, 'readwrite');
    const end = performance.now() + heldMs;
    const spin = () => {
      if (performance.now() < end) count.call(holding.objectStore(tables[0]!)).onsuccess = spin;
    };
    spin();
  };
  IDBDatabase.prototype.transaction = function (tables, mode, options) {
    const names = typeof tables === 'string' ? [tables] : [...tables];
    if (isTurn(`transaction ${names} ${mode ?? ''}`)) {
      if (fault.way !== 'hang') throw problem();
      hold(this, names);
    }
    return transaction.call(this, tables, mode, options);
  };

  const { count } = IDBObjectStore.prototype;
  const calls = [
    'get',
    'getAll',
    'getAllKeys',
    'put',
    'add',
    'delete',
    'clear',
    'count',
    'openCursor',
    'openKeyCursor',
  ];
  for (const [type, storeOf] of [
    [IDBObjectStore.prototype, (store: IDBObjectStore) => store],
    [IDBIndex.prototype, (index: IDBIndex) => index.objectStore],
  ] as const)
    for (const name of calls) {
      const call = (type as unknown as Record<string, (...words: unknown[]) => IDBRequest>)[name];
      if (!call) continue;
      Object.assign(type, {
        [name](this: never, ...words: unknown[]) {
          const { name: table, transaction: of } = storeOf(this) as IDBObjectStore;
          // A single request cannot hang alone: its transaction does, and that is the case above.
          if (fault.way === 'hang' || !isTurn(`${name} ${table}`)) return call.apply(this, words);
          if (fault.way !== 'AbortError') throw problem();
          const request = call.apply(this, words);
          of.abort();
          return request;
        },
      });
    }
};

export const failing = (fault: Fault) => ({ fault, heldMs: HELD_MS });
