import type { Database } from './database.ts';
import type { SaveError } from './port.ts';

/**
 * A full disk shows as AbortError, hardly ever as QuotaExceededError (measured), so both count as
 * full.
 */
export function refusalFrom(problem: unknown, database: Database): SaveError {
  // Where many rows are written at once, Dexie names what failed in a list.
  const { failures, name } = (problem ?? {}) as { failures?: Error[]; name?: string };
  switch (failures?.[0]?.name ?? name) {
    case 'StaleCode':
      return 'stale';
    case 'AbortError':
    case 'QuotaExceededError':
      return 'full';
    // The second: the connection is closing under a transaction that would begin.
    case 'DatabaseClosedError':
    case 'InvalidStateError':
      return database.taken ? 'stale' : 'closed';
    default:
      return 'failed';
  }
}
