import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { contentData, contentReload } from './src/content/vite.mjs';
import { headScript } from './src/tools/build/head-script.mjs';

/**
 * Vite wraps each import() in a preload helper with a table of URLs: 0.7 KB that our chunks do not need, because what
 * an island needs is one chunk. The helper is stubbed here; `tools/build/preload-table.ts` takes its calls and its table out of the chunks.
 */
const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};
/** `import head from './head.js?minified'`: the text of a script that is printed into the page; `?once&minified` for one that “back” never shows. */
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

/** `ELM_SIZES=1 npm run build` prints what the core chunk is made of. */
const sizes = {
  name: 'sizes',
  generateBundle(_, bundle) {
    const chunk = Object.values(bundle).find((each) => each.name === 'core');
    for (const [id, { renderedLength }] of Object.entries(chunk?.modules ?? {}).sort(
      (one, other) => other[1].renderedLength - one[1].renderedLength,
    ))
      console.log(String(renderedLength).padStart(7), id.split('/').slice(-3).join('/'));
  },
};

/** What every lesson page needs before its first answer, as one chunk. Cards, progress and the database come later, apart. */
const core = new RegExp(
  [
    'node_modules/(preact|nanostores|@nanostores)/',
    'src/state/(answer-queue|attempt-recorder|attempts|drafts|keeper|listen|seat|store)',
    'src/domain/(ids|options|permute|score)',
    'src/ui/(Sign|use-store)',
    'src/islands/boot',
    'src/activities/(view-of|wake|page-data|module-items|shell/(?!ListenButton|Ear|PictureOptions)|choice)',
    'src/storage/(device-keys|inbox)',
  ].join('|'),
);

/** Astro marks its MDX modules with a directive of its own; the bundler's warning about it, once a page, hides real ones. */
const onLog = (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log);

export default defineConfig({
  site: 'https://em-len-mang.example',
  output: 'static',
  // As in Preact, a new line in the source is no blank on the page: how a file is laid out changes no sentence. A blank at the end of a line is written {' '}.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [mdx(), preact()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      noPreloadHelper,
      minifiedText,
      contentData,
      contentReload,
      ...(process.env.ELM_SIZES ? [sizes] : []),
    ],
    build: {
      target: 'chrome109',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: { onLog },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: core }] } } } },
      },
    },
  },
});
