// The built site with its scripts made anew from edited sources, unminified: how a negative control
// breaks what pages run.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { codeBuild, codeOutput, codePlugins } from '../../src/tools/build/page-code.mjs';
import { editedSite, type Edit } from './edited-site.ts';
import type { Served } from '../../src/tools/serve/serve.ts';

/**
 * One place of one file of src/: the text that stands there once, and what stands there instead.
 */
export type SourceEdit = { file: string; find: string; put: string };

/** @throws when a place is not there exactly once: a control that breaks nothing proves nothing */
export const editing = (edits: readonly SourceEdit[]): Plugin => ({
  name: 'edited-source',
  enforce: 'pre',
  load(id) {
    const own = edits.filter(({ file }) => resolve(file) === id);
    if (own.length === 0) return;
    return own.reduce(
      (text, { file, find, put }) => {
        const pieces = text.split(find);
        if (pieces.length !== 2)
          throw new Error(`“${find}” stands ${pieces.length - 1} times in ${file}.`);
        return pieces.join(put);
      },
      readFileSync(id, 'utf8'),
    );
  },
});

/**
 * Scripts of lesson pages by their path in the site, bundled as the build does, with these edits.
 * The first is what boots a page.
 */
async function codeWith(edits: readonly SourceEdit[]): Promise<Rolldown.OutputChunk[]> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [editing(edits), ...(codePlugins as Plugin[])],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ...codeBuild,
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'src/islands/boot.ts',
        output: {
          ...codeOutput,
          entryFileNames: '_astro/edited-[name].js',
          chunkFileNames: '_astro/edited-[name].js',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return made.output.filter((chunk) => chunk.type === 'chunk');
}

/**
 * The site served with the edited scripts in place of its own. @param pages what else is changed in
 * pages, which are the build's
 */
export async function editedCode(
  edits: SourceEdit[],
  pages: Edit = (text) => text,
): Promise<Served> {
  const chunks = await codeWith(edits);
  const boot = chunks.find(({ isEntry }) => isEntry)!.fileName;
  return editedSite(
    (text, path) =>
      path.endsWith('.html') ? pages(text.replace(/_astro\/core\.[\w-]+\.js/, boot), path) : text,
    { added: new Map(chunks.map(({ fileName, code }) => [fileName, code])) },
  );
}
