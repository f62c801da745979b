import type { Database } from './database.ts';
import type { SaveError } from './port.ts';

/**
 * Maps an error to its reason. A full disk shows as AbortError, hardly ever as QuotaExceededError
 * (measured), so both count as full.
 */
export function refusalFrom(problem: unknown, database: Database): SaveError {
  // For a bulk write Dexie lists the failures.
  const { failures, name } = (problem ?? {}) as { failures?: Error[]; name?: string };
  switch (failures?.[0]?.name ?? name) {
    case 'StaleCode':
      return 'stale';
    case 'AbortError':
    case 'QuotaExceededError':
      return 'full';
    // InvalidStateError: the connection is closing when the transaction begins.
    case 'DatabaseClosedError':
    case 'InvalidStateError':
      return database.taken ? 'stale' : 'closed';
    default:
      return 'failed';
  }
}
