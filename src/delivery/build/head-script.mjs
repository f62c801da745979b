// The head script as it is printed into pages. Apart from astro.config.mjs, because a target to
// file:// prints another one.
import { minifySync } from 'vite';

/**
 * @param {string} source text of `site/shared/page/head.js`
 * @param {{modules: boolean, once: boolean}} kind `modules`: false where the boot code is one
 *   classic script, which runs on
 *   file:// too; `once`: for a page that “back” never shows again (`data-no-return`). What the others do not need is not in theirs
 * @returns {string} what stands between the script tags
 */
export function headScript(source, { modules, once }) {
  return minifySync(
    'head.js',
    source.replaceAll('MODULES', String(modules)).replaceAll('ONCE', String(once)),
  ).code.trim();
}
