// The head script as printed into pages. Separate from astro.config.mjs, because a target for
// file:// prints another one.
import { minifySync } from 'vite';

/**
 * Returns the minified head script.
 * @param {string} source text of `site/shared/page/head.js`
 * @param {{modules: boolean, once: boolean}} kind `modules`: false if the boot code is one
 *   classic script, which runs on file:// too; `once`: for a page that “back” never shows again
 *   (`data-no-return`). Code for other kinds is left out
 * @returns {string} the text between the script tags
 */
export function headScript(source, { modules, once }) {
  return minifySync(
    'head.js',
    source.replaceAll('MODULES', String(modules)).replaceAll('NO_HISTORY', String(once)),
  ).code.trim();
}
