import { inTab, tabKeys } from '#player/storage/storage-keys.ts';

/**
 * Whether an offer for offline use was put off in this tab. It does not say which one: that would
 * tell what was opened.
 */
export const hasDeclinedPacks = (): boolean => inTab.read(tabKeys.declinedPacks) !== null;

export const declinePacks = (): void => void inTab.write(tabKeys.declinedPacks, '1');
