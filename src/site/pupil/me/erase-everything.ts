import type { SaveResult } from '#player/storage/port.ts';
import { eraseDeviceKeys } from '#player/storage/storage-keys.ts';
import { eraseWork } from '#player/profiles/cards.ts';
import { forgetSeat } from '#player/profiles/forget-seat.ts';
import { eraseVoices } from '#player/audio/recordings.ts';
import { reloadAttempts } from '#player/progress/store.ts';

/**
 * Erases everything this site stores on this computer: database, outbox, recorded voices, every key
 * of `player/storage/storage-keys.ts`. Separate from `cards.ts`, so that lessons do not carry code
 * for recordings.
 */
export async function eraseEverything(): Promise<SaveResult> {
  const erased = await eraseWork();
  if (erased.state !== 'kept') return erased;
  forgetSeat();
  eraseDeviceKeys();
  const silent = await eraseVoices();
  await reloadAttempts();
  return silent.state === 'kept' ? erased : { state: 'refused', why: 'failed' };
}
