import { readCounts, type SlipCount } from '#core/teaching/slip-counts.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** Returns the counts a teacher typed on this device. */
export const slipCounts = (): SlipCount[] => readCounts(safeLocalStorage.read(localKeys.slips));

/** Stores the counts; without any, removes the key. */
export const keepSlipCounts = (counts: readonly SlipCount[]): { state: 'kept' | 'refused' } => ({
  state: safeLocalStorage.write(
    localKeys.slips,
    counts.length === 0 ? null : JSON.stringify(counts),
  )
    ? 'kept'
    : 'refused',
});
