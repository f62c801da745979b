// Bundling of page code, for Astro's build of the site and for tests that replace one module.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentData } from '#curriculum/vite.mjs';
import { headScript } from './head-script.mjs';
import { pageChunks } from './page-chunks.mjs';

/**
 * Vite wraps each import() in a helper that preloads dependencies from the site's root, which fails
 * in subfolders and on sticks. This stub only imports, and chunks list no files for it.
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
 * Supports `import head from './head.js?minified'`: the text of a script that is printed into the
 * page; `?once&minified` for one on a page that “back” never shows.
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

/** Resolves `virtual:delivery-parts`, the site's port for deliveries (`env.d.ts`). */
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

/** For the bundler's `output` of browser code. */
export const codeOutput = { codeSplitting: { groups: pageChunks } };
