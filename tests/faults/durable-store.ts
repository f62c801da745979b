// A store for tests without a browser: it uses the memory store, calls it durable, and refuses on
// request.
import { memoryStore } from '#player/storage/memory.ts';
import type { SaveResult, OpenResult, SaveError, Store } from '#player/storage/port.ts';

const refused = (why: SaveError): SaveResult => ({ state: 'refused', why });

/**
 * Creates the store.
 * @param refuses returns why the next write is refused; called for each write
 */
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
 * The same as an opening, in place of `player/storage/indexed-db.ts`, whose own tests are in
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
