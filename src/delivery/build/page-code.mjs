// How the code of a page is bundled: by Astro for the site, and by tests that need it with a stand-in
// for one module.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentData } from '#curriculum/vite.mjs';
import { headScript } from './head-script.mjs';
import { pageChunks } from './page-chunks.mjs';

/**
 * Vite wraps each import() in a helper that preloads its dependencies from the site's root, which
 * fails in subfolders and on sticks. This stub only imports, and chunks name no files for it.
 */
const noPreload = {
  name: 'no-preload',
  enforce: 'pre',
  // Not in `build`: Astro sets the client's build itself.
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
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
      ? fileURLToPath(new URL('../page-parts.ts', import.meta.url))
      : undefined,
};

/** For Vite's `plugins`. */
export const codePlugins = [noPreload, minifiedText, contentData, deliveryParts];

/** For Vite's `build`. */
export const codeBuild = {
  target: 'chrome109',
  assetsInlineLimit: 0,
};

/** For the bundler's `output` of what a browser gets. */
export const codeOutput = { codeSplitting: { groups: pageChunks } };
