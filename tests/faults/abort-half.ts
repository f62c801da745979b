// Aborts half of all writes of answers at three different moments, as a full disk does. Runs inside
// the page.

export type Aborting = { aborts: number; calm: boolean };

export const abortHalf = (): void => {
  const state: Aborting = { aborts: 0, calm: false };
  Object.assign(window, { aborting: state });
  // A fixed sequence (Park–Miller), so that a failing run is reproducible.
  let seed = 20_261_124;
  const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const doomed = new WeakSet<IDBTransaction>();
  const abort = (transaction: IDBTransaction) => {
    state.aborts += 1;
    transaction.abort();
  };
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...row) {
      const request = write.apply(this, row as [unknown]);
      const moment = chance();
      if (state.calm || this.name !== 'attempts' || moment < 0.5) return request;
      doomed.add(this.transaction);
      // At once; when the row is stored; in the last step before the commit.
      if (moment < 0.66) abort(this.transaction);
      else if (moment < 0.83) request.addEventListener('success', () => abort(this.transaction));
      else request.addEventListener('success', () => queueMicrotask(() => abort(this.transaction)));
      return request;
    };
  }
  const { commit } = IDBTransaction.prototype;
  IDBTransaction.prototype.commit = function (this: IDBTransaction) {
    if (!doomed.has(this)) commit.call(this);
  };
  // Advances both clocks by half a second per press, so that no press counts as a double click.
  // Answers are identified by one clock, double clicks by the other.
  let ahead = 0;
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock);
    clock.now = () => now() + ahead;
  }
  addEventListener('click', () => (ahead += 500), true);
};
