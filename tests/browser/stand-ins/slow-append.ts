// Writes an answer four seconds late.
import * as real from '#player/storage/indexed-db.ts';

const LATE_MS = 4000;

export * from '#player/storage/indexed-db.ts';
export const openIndexedDb: typeof real.openIndexedDb = async (onStale) => {
  const opening = await real.openIndexedDb(onStale);
  if (opening.state !== 'open') return opening;
  const { append } = opening.store;
  const store: typeof opening.store = {
    ...opening.store,
    append: (answer) =>
      new Promise((resolve) => setTimeout(resolve, LATE_MS)).then(() => append(answer)),
  };
  return { ...opening, store };
};
