import { readCounts, type SlipCount } from '#core/teaching/slip-counts.ts';
import { deviceKeys, onDevice } from '#player/storage/storage-keys.ts';

/** The counts a teacher typed on this device. */
export const slipCounts = (): SlipCount[] => readCounts(onDevice.read(deviceKeys.slips));

/** Keeps them; without any the key itself goes. */
export const keepSlipCounts = (counts: readonly SlipCount[]): { state: 'kept' | 'refused' } => ({
  state: onDevice.write(deviceKeys.slips, counts.length === 0 ? null : JSON.stringify(counts))
    ? 'kept'
    : 'refused',
});
