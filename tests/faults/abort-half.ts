// Half of all writes of answers are aborted, at three different moments, as a disk at its end does.
// Runs inside the page.

export type Aborting = { aborts: number; calm: boolean };

export const abortHalf = (): void => {
  const state: Aborting = { aborts: 0, calm: false };
  Object.assign(window, { aborting: state });
  // A fixed sequence (Park–Miller), so that a red run can be run again.
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
      // At once; when the row is in; in the very last step before the commit.
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
  // Half a second of the page's own time for each press, so that none is taken for a double click.
  // Both clocks: answers are known by the one, double clicks by the other.
  let ahead = 0;
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock);
    clock.now = () => now() + ahead;
  }
  addEventListener('click', () => (ahead += 500), true);
};
