// Init scripts that break a page's IndexedDB from its start. Each runs inside the page.

/** Never answers an opening, as in Safari 14. */
export const openingHangs = (): void => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
};

/** Refuses every opening at once, as private windows of old browsers do. */
export const openingThrows = (): void => {
  IDBFactory.prototype.open = () => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  };
};

/** The product's own database hangs; the outbox works. */
export const onlyMainHangs = (): void => {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    return name === 'em-len-mang'
      ? (new EventTarget() as IDBOpenDBRequest)
      : open.call(this, name, version);
  };
};

/** No index, count or list can be read. Writing works. */
export const nothingIsRead = (): void => {
  IDBObjectStore.prototype.getAll = () => {
    throw new DOMException('Internal error.', 'UnknownError');
  };
};

/**
 * The first draining of the outbox reads just before the first answer is stored: it finds nothing.
 */
export const drainedTooEarly = (): void => {
  const { getAll } = IDBObjectStore.prototype;
  let isFirst = true;
  IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...words) {
    if (!isFirst || this.transaction.db.name !== 'em-len-mang-inbox')
      return getAll.apply(this, words);
    isFirst = false;
    return getAll.call(this, IDBKeyRange.only(''));
  };
};

/** While `window.full` is set, every stored row is rolled back at the end, as on a full disk. */
export const diskFullOnDemand = (): void => {
  const isFull = () => (window as { full?: boolean }).full;
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...row) {
      const request = write.apply(this, row as [unknown]);
      request.addEventListener('success', () => isFull() && this.transaction.abort());
      return request;
    };
  }
  // An early commit would bypass it: it waits for the row's success, and then for the abort.
  const { commit } = IDBTransaction.prototype;
  IDBTransaction.prototype.commit = function (this: IDBTransaction) {
    if (!isFull()) commit.call(this);
  };
};

/**
 * Fills the origin's quota to the last byte with rows of another database. Returns the error that
 * stopped it.
 */
export const fillQuota = async (): Promise<string> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('filler', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('rows', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  let stopped = '';
  for (const size of [60_000, 10_000, 1000, 100, 10])
    for (stopped = ''; stopped === '';)
      stopped = await new Promise((resolve) => {
        const transaction = database.transaction('rows', 'readwrite');
        transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve('');
        transaction.onabort = () => resolve(String(transaction.error));
      });
  database.close();
  return stopped;
};
