// The built site with its scripts rebuilt, one module of src/ replaced by a file of stand-ins/:
// negative controls break page code this way. A stand-in exports everything the module exports, and
// overrides the function or class it breaks.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { codeBuild, codeOutput, codePlugins } from '#delivery/build/page-code.mjs';
import { editedSite, type Edit } from './edited-site.ts';
import type { Served } from '#delivery/serve/serve.ts';

/** A file of stand-ins/, without extension. */
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

/** Returns absolute paths: of the stand-in, and of the module it re-exports. */
function placesOf(name: StandIn): { file: string; real: string } {
  const file = resolve(folder, `${name}.ts`);
  const [, passedOn] = /export \* from '#([^']+)'/.exec(readFileSync(file, 'utf8'))!;
  return { file, real: resolve('src', passedOn!) };
}

/** Returns the names a stand-in declares itself, besides those it passes on. */
const ownNames = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^export (?:abstract )?(?:const|function|class) (\w+)/gm,
    ),
  ].map(([, name]) => name!);

/**
 * Redirects imports of a module to its stand-in, except imports by stand-ins.
 * @throws if nothing imports the module, or the stand-in overrides none of its names: a control
 *   that breaks nothing proves nothing
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
      for (const [real, file] of files) {
        const exported = this.getModuleInfo(real)?.exports ?? [];
        if (!ownNames(file).some((name) => exported.includes(name)))
          throw new Error(`${file} overrides nothing that ${real} exports.`);
      }
    },
  };
};

/**
 * Returns the scripts of lesson pages by path, bundled as in the build, with these stand-ins. The
 * first boots a page.
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
 * Serves the site with these stand-ins in its scripts.
 * @param pages other edits of the built pages
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
