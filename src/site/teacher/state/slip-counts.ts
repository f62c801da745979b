import { readCounts, type SlipCount } from '#core/teaching/slip-counts.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** The counts a teacher typed on this device. */
export const slipCounts = (): SlipCount[] => readCounts(safeLocalStorage.read(localKeys.slips));

/** Keeps them; without any the key itself goes. */
export const keepSlipCounts = (counts: readonly SlipCount[]): { state: 'kept' | 'refused' } => ({
  state: safeLocalStorage.write(
    localKeys.slips,
    counts.length === 0 ? null : JSON.stringify(counts),
  )
    ? 'kept'
    : 'refused',
});
