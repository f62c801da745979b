import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentReload, namedSteps } from '#curriculum/vite.mjs';
import { codeBuild, codeOutput, codePlugins } from '#delivery/build/page-code.mjs';
import { siteModel } from '#delivery/build/write-model.ts';

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

/**
 * Warnings that hide real ones: Astro marks its MDX modules with a directive of its own; and what belongs to one moment is
 * one file (`page-chunks.mjs`), also where one of its modules asks for another late.
 */
const quiet = new Set(['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT']);
const onLog = (level, log, handle) => quiet.has(log.code) || handle(level, log);

export default defineConfig({
  site: 'https://em-len-mang.example',
  output: 'static',
  // As in Preact, a new line in the source is no blank on the page: how a file is laid out changes no sentence. A blank at the end of a line is written {' '}.
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
