// An existing node_modules is not enough: a half-finished install, or one for an older
// package-lock.json, gives errors far from their cause. Two proofs are accepted: our own mark
// (cheap), or npm's record of what it installed (so that a developer's `npm install` counts).
import { createHash } from 'node:crypto';

/** Name of the file in node_modules with the hash of the installed lock file. */
export const lockMark = '.em-len-mang-lock';

/**
 * @param {string} lockText text of package-lock.json
 * @returns {string} sha256 in hex; line ends do not count, as git may change them on Windows
 */
export function lockHash(lockText) {
  return createHash('sha256').update(lockText.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * @param {{lockText: string, mark: string | null, installedText: string | null}} found
 *   `mark`: content of node_modules/.em-len-mang-lock; `installedText`: of
 *   node_modules/.package-lock.json; null when the file is not there
 * @returns {'ready' | 'ready-unmarked' | 'to-install'}
 */
export function installState({ lockText, mark, installedText }) {
  if (mark !== null && mark.trim() === lockHash(lockText)) return 'ready';
  if (installedText !== null && holdsAll(lockText, installedText)) return 'ready-unmarked';
  return 'to-install';
}

/** @param {string} lockText @param {string} installedText */
function holdsAll(lockText, installedText) {
  const locked = packagesOf(lockText);
  const installed = packagesOf(installedText);
  if (locked === null || installed === null) return false;
  if (Object.keys(installed).some((name) => !(name in locked))) return false;
  return Object.entries(locked).every(([name, wanted]) => {
    if (name === '') return true;
    const found = installed[name];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @param {string} text
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | null}
 */
function packagesOf(text) {
  try {
    return JSON.parse(text).packages ?? null;
  } catch {
    return null;
  }
}
