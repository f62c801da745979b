import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/**
 * How pages for adults look on this device. `site/shared/display/look.js` puts it on before the first paint.
 */
export type DisplaySettings = { size: 1 | 2 | 3; isCalm: boolean };

const plain: DisplaySettings = { size: 1, isCalm: false };

/** As somebody chose it here. */
export function keptLook(): DisplaySettings {
  const [size, colours] = (safeLocalStorage.read(localKeys.look) ?? '').split(' ');
  return { size: size === '2' ? 2 : size === '3' ? 3 : 1, isCalm: colours === 'calm' };
}

/**
 * Puts it on this page and keeps it; the look pages are made with keeps nothing. Where nothing can
 * be kept it holds for this page.
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
