// The head script as it is printed into pages. Apart from astro.config.mjs, because a road to file:// prints another one.
import { minifySync } from 'vite';

/**
 * @param {string} source text of `layouts/head.js`
 * @param {{modules: boolean}} kind false where the boot code is one classic script, which runs on file:// too
 * @returns {string} what stands between the script tags
 */
export function headScript(source, { modules }) {
  return minifySync('head.js', source.replaceAll('MODULES', String(modules))).code.trim();
}
