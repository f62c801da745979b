// How the code of a page is bundled: by Astro for the site, and by tests that need it with one line
// changed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentData } from '../../content/vite.mjs';
import { headScript } from './head-script.mjs';
import { pageChunks } from './page-chunks.mjs';

/**
 * Vite wraps each import() in a preload helper with a table of URLs: 0.7 KB that our chunks do not
 * need, because what an island needs is one chunk. The helper is stubbed here; `preload-table.ts`
 * takes its calls and its table out of the chunks.
 */
const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/**
 * `import head from './head.js?minified'`: the text of a script that is printed into the page;
 * `?once&minified` for one that “back” never shows.
 */
const minifiedText = {
  name: 'minified-text',
  enforce: 'pre',
  load(id) {
    if (!/\?(once&)?minified$/.test(id)) return;
    const [path, kind] = id.split('?');
    this.addWatchFile(path);
    return `export default ${JSON.stringify(headScript(readFileSync(path, 'utf8'), { modules: true, once: kind.startsWith('once') }))}`;
  },
};

/** `virtual:delivery-parts`, the port of the site that deliveries fill (`env.d.ts`). */
export const deliveryParts = {
  name: 'delivery-parts',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'virtual:delivery-parts'
      ? fileURLToPath(new URL('../../targets/page-parts.ts', import.meta.url))
      : undefined,
};

/** For Vite's `plugins`. */
export const codePlugins = [noPreloadHelper, minifiedText, contentData, deliveryParts];

/** For Vite's `build`. */
export const codeBuild = {
  target: 'chrome109',
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false, resolveDependencies: () => [] },
};

/** For the bundler's `output` of what a browser gets. */
export const codeOutput = { codeSplitting: { groups: pageChunks } };
