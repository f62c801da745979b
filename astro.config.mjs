import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** Vite's preload helper costs 0.6 KB and writes absolute URLs; our chunks need neither (research: "The lesson page tried"). */
const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** `import head from './head.js?minified'`: the text of a script that is printed into the page. */
const minifiedText = {
  name: 'minified-text',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('?minified')) return;
    const path = id.slice(0, -'?minified'.length);
    this.addWatchFile(path);
    return `export default ${JSON.stringify(minifySync(path, readFileSync(path, 'utf8')).code.trim())}`;
  },
};

/** What every lesson page needs before its first answer, as one chunk. Storage's database code stays apart, on purpose. */
const core = /rolldown\/runtime|node_modules\/(preact|nanostores|@nanostores)\/|src\/(state|domain|messages\/(area|frame)|ui\/Sign|islands\/(boot|islands)|activities\/(views|wake|frame|choice|sequence|chat-reply))|src\/storage\/(inbox|memory)/;

export default defineConfig({
  site: 'https://em-len-mang.example',
  output: 'static',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [mdx(), preact()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [noPreloadHelper, minifiedText],
    build: { target: 'chrome109', assetsInlineLimit: 0, modulePreload: false },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: core }] } } } } },
    },
  },
});
