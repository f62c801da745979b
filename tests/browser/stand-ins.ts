// The built site with its scripts made anew, one module of src/ exchanged for a stand-in of
// stand-ins/: how a negative control breaks what pages run. A stand-in exports all that the module
// exports, and names the function or class it breaks.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { codeBuild, codeOutput, codePlugins } from '#delivery/build/page-code.mjs';
import { editedSite, type Edit } from './edited-site.ts';
import type { Served } from '#delivery/serve/serve.ts';

/** A file of stand-ins/, without its ending. */
export type StandIn =
  | 'drifting-schema'
  | 'forgets-handover'
  | 'forgets-partners'
  | 'help-finder-keeps-answer'
  | 'next-version'
  | 'next-without-guard'
  | 'no-epoch'
  | 'no-versionchange'
  | 'no-replay'
  | 'relaxed-commits'
  | 'saved-at-press'
  | 'short-keeps-answer'
  | 'sight-shows-all'
  | 'slow-append'
  | 'without-guard';

const folder = fileURLToPath(new URL('stand-ins', import.meta.url));

/** Both absolute: the stand-in, and the module whose exports it passes on. */
function placesOf(name: StandIn): { file: string; real: string } {
  const file = resolve(folder, `${name}.ts`);
  const [, passedOn] = /export \* from '#([^']+)'/.exec(readFileSync(file, 'utf8'))!;
  return { file, real: resolve('src', passedOn!) };
}

/**
 * Imports of a module get its stand-in, but for imports by the stand-ins themselves.
 * @throws when nothing imports the module: a control that breaks nothing proves nothing
 */
export const standingIn = (names: readonly StandIn[]): Plugin => {
  const missing = new Map(names.map(placesOf).map(({ file, real }) => [real, file]));
  const files = new Map(missing);
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || dirname(importer) === folder) return;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found && files.get(found.id);
      if (!file) return;
      missing.delete(found.id);
      return file;
    },
    generateBundle() {
      if (missing.size > 0) throw new Error(`Nothing imports ${[...missing.keys()].join(', ')}.`);
    },
  };
};

/**
 * Scripts of lesson pages by their path in the site, bundled as the build does, with these
 * stand-ins. The first is what boots a page.
 */
async function codeWith(names: readonly StandIn[]): Promise<Rolldown.OutputChunk[]> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [standingIn(names), ...(codePlugins as Plugin[])],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ...codeBuild,
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'src/site/shared/page/boot.ts',
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
 * The site served with these stand-ins in its scripts.
 * @param pages what else is changed in pages, which are the build's
 */
export async function siteWithStandIns(
  names: readonly StandIn[],
  pages: Edit = (text) => text,
): Promise<Served> {
  const chunks = await codeWith(names);
  const boot = chunks.find(({ isEntry }) => isEntry)!.fileName;
  return editedSite(
    (text, path) =>
      path.endsWith('.html') ? pages(text.replace(/_astro\/core\.[\w-]+\.js/, boot), path) : text,
    { added: new Map(chunks.map(({ fileName, code }) => [fileName, code])) },
  );
}
