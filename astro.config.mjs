import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentReload, namedSteps } from '#curriculum/vite.mjs';
import { codeBuild, codeOutput, codePlugins } from '#delivery/build/page-code.mjs';
import { siteModel } from '#delivery/build/write-model.ts';

/** `ELM_SIZES=1 npm run build` prints the size of each module in the core chunk. */
const sizes = {
  name: 'sizes',
  generateBundle(_, bundle) {
    const chunk = Object.values(bundle).find(({ name }) => name === 'core');
    for (const [id, { renderedLength }] of Object.entries(chunk?.modules ?? {}).sort(
      (a, b) => b[1].renderedLength - a[1].renderedLength,
    ))
      console.log(String(renderedLength).padStart(7), id.split('/').slice(-3).join('/'));
  },
};

/**
 * Warnings that would hide real ones. Astro marks its MDX modules with its own directive;
 * `page-chunks.mjs` groups modules by load time, even if one imports another lazily.
 */
const quiet = new Set(['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT']);
const onLog = (level, log, handle) => quiet.has(log.code) || handle(level, log);

export default defineConfig({
  site: 'https://em-len-mang.example',
  output: 'static',
  // As in Preact, a line break in the source adds no blank, so layout changes no sentence. A blank
  // at a line's end is written {' '}.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [mdx(), preact(), siteModel()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [...codePlugins, contentReload, namedSteps, ...(process.env.ELM_SIZES ? [sizes] : [])],
    build: { ...codeBuild, rolldownOptions: { onLog } },
    environments: { client: { build: { rolldownOptions: { output: codeOutput } } } },
  },
});
