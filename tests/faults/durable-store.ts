// A database for tests without a browser: it keeps what the memory store keeps, calls it durable,
// and refuses when told to.
import { memoryStore } from '#player/storage/memory.ts';
import type { SaveResult, OpenResult, SaveError, Store } from '#player/storage/port.ts';

const refused = (why: SaveError): SaveResult => ({ state: 'refused', why });

/** @param refuses why the next write is refused; asked at each */
export function durableStore(refuses: () => SaveError | null = () => null): Store {
  const rows = memoryStore();
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  return {
    ...rows,
    durable: true,
    append: async (attempt) => {
      await soon();
      const why = refuses();
      return why ? refused(why) : rows.append(attempt);
    },
    erase: async (profile) => {
      const why = refuses();
      return why ? refused(why) : rows.erase(profile);
    },
  };
}

/**
 * The same as an opening, in the place of `player/storage/indexed-db.ts`, whose own tests are in
 * `tests/faults/`.
 */
export const openedWith = (
  store: Store,
  more: Partial<Extract<OpenResult, { state: 'open' }>> = {},
): OpenResult => ({
  state: 'open',
  store,
  lost: 0,
  repaired: 0,
  last: null,
  ...more,
});
