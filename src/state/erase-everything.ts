import type { Kept } from '../storage/port.ts';
import { eraseDeviceKeys } from '../storage/device-keys.ts';
import { eraseWork } from './cards.ts';
import { forgetSeat } from './forget-seat.ts';
import { eraseVoices } from './recordings.ts';
import { refresh } from './store.ts';

/**
 * Erases everything this site keeps on this computer: database, inbox, recorded voices, every key
 * of `storage/device-keys.ts`. Apart from `cards.ts`, so that no lesson carries what only
 * recordings need.
 */
export async function eraseEverything(): Promise<Kept> {
  const erased = await eraseWork();
  if (erased.state !== 'kept') return erased;
  forgetSeat();
  eraseDeviceKeys();
  const silent = await eraseVoices();
  await refresh();
  return silent.state === 'kept' ? erased : { state: 'refused', why: 'failed' };
}
