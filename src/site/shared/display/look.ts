import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/**
 * Display settings of pages for adults on this device. `site/shared/display/look.js` applies them
 * before the first paint.
 */
export type DisplaySettings = { size: 1 | 2 | 3; isCalm: boolean };

const plain: DisplaySettings = { size: 1, isCalm: false };

/** Returns the settings stored on this device, or the defaults. */
export function keptLook(): DisplaySettings {
  const [size, colours] = (safeLocalStorage.read(localKeys.look) ?? '').split(' ');
  return { size: size === '2' ? 2 : size === '3' ? 3 : 1, isCalm: colours === 'calm' };
}

/**
 * Applies the settings to this page and stores them; the defaults store nothing. Without storage
 * they last for this page.
 */
export function saveDisplaySettings(look: DisplaySettings): void {
  const isPlain = look.size === plain.size && look.isCalm === plain.isCalm;
  safeLocalStorage.write(
    localKeys.look,
    isPlain ? null : `${look.size} ${look.isCalm ? 'calm' : 'plain'}`,
  );
  const { dataset } = document.documentElement;
  if (look.size > 1) dataset['size'] = String(look.size);
  else delete dataset['size'];
  if (look.isCalm) dataset['calm'] = '';
  else delete dataset['calm'];
}
