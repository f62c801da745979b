import type { Database } from './database.ts';
import { inTime } from './in-time.ts';
import type { Refusal } from './port.ts';

/**
 * How long an opening may take before the lesson goes on in memory. A lab's disk under thirty browsers is slow, and
 * nothing waits for us meanwhile: answers go to the inbox. (3 s sent Chromium 109 to memory on a busy test machine.)
 */
export const OPEN_MS = 8000;

/** A full disk shows as AbortError, hardly ever as QuotaExceededError (measured), so both count as full. */
export function refusalFrom(problem: unknown, database: Database): Refusal {
  const name = (problem as Error | undefined)?.name ?? '';
  if (name === 'StaleCode') return 'stale';
  if (name === 'AbortError' || name === 'QuotaExceededError') return 'full';
  // InvalidStateError: the connection is closing under a transaction that would begin.
  if (name === 'DatabaseClosedError' || name === 'InvalidStateError')
    return database.taken ? 'stale' : 'closed';
  return 'failed';
}

/** A really full disk makes the browser close the database: it is opened anew. */
export async function reopen(database: Database): Promise<void> {
  if (database.taken) return;
  database.close();
  await inTime(database.open(), OPEN_MS);
}
