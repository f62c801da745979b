// The Astro integration that writes the site model (`site-model.ts`): the pages' own records, and
// how the bundler split their code.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, Rolldown } from 'vite';
import type { SiteNotes } from '#core/site/site-page.ts';
import { MODEL, type SiteModel } from './site-model.ts';

type Chunks = SiteModel['chunks'];
/**
 * Pages are rendered in this process and store their records here
 * (`site/shared/page/site-notes.ts`).
 */
const listener = globalThis as { siteNotes?: SiteNotes };

/** Returns the files of a bundle; a chunk without its own module only forwards to another. */
export function chunksOf(bundle: Rolldown.OutputBundle): Chunks {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const holding = (module: string): string => {
    const found = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (found.length !== 1)
      throw new Error(`${module} có trong ${found.length} mô-đun của trang, đáng lẽ một.`);
    return found[0]!.fileName;
  };
  const isWrapper = ({ isEntry, imports, modules }: Rolldown.OutputChunk): boolean =>
    isEntry &&
    imports.length === 1 &&
    Object.values(modules).every(({ renderedLength }) => renderedLength === 0);
  const byName = (a: Rolldown.OutputChunk, b: Rolldown.OutputChunk) =>
    a.fileName < b.fileName ? -1 : 1;
  const sorted = chunks.sort(byName);
  return {
    boot: holding('/src/site/shared/page/boot.ts'),
    kinds: holding('/src/player/activities/views.ts'),
    wrappers: Object.fromEntries(
      sorted.filter(isWrapper).map(({ fileName, imports }) => [fileName, imports[0]!]),
    ),
    files: Object.fromEntries(
      sorted.map(({ fileName, imports, dynamicImports }) => [
        fileName,
        { imports, dynamicImports },
      ]),
    ),
  };
}

/** Returns pages that were written without a record, and records without a page. */
export function findUnregisteredPages(written: readonly string[], notes: SiteNotes): string[] {
  const there = new Set(written);
  const noted = new Set<string>();
  const wrong: string[] = [];
  for (const { file } of notes.pages) {
    if (!there.has(file) || noted.has(file)) wrong.push(file);
    noted.add(file);
  }
  return [...written.filter((file) => !noted.has(file)), ...wrong].sort();
}

/** Returns the integration for Astro's `integrations`. */
export function siteModel(): AstroIntegration {
  let chunks: Chunks | undefined;
  const noting: Plugin = {
    name: 'site-model',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      chunks = chunksOf(bundle);
    },
  };
  return {
    name: 'site-model',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        listener.siteNotes = { pages: [], places: [] };
        updateConfig({ vite: { plugins: [noting] } });
      },
      'astro:build:done': async ({ dir, pages }) => {
        const notes = listener.siteNotes!;
        const written = pages.map(({ pathname }) =>
          pathname === '404/' || pathname === '404'
            ? '404.html'
            : `${decodeURI(pathname)}index.html`,
        );
        const wrong = findUnregisteredPages(written, notes);
        if (wrong.length > 0 || !chunks)
          throw new Error(
            `Bản tả trang thiếu hay thừa ${wrong.length} trang: ${wrong.slice(0, 5).join(', ')}`,
          );
        const byFile = <Noted extends { file: string }>(list: Noted[]) =>
          list.sort((a, b) => (a.file < b.file ? -1 : 1));
        const model: SiteModel = {
          pages: byFile(notes.pages),
          places: byFile(notes.places),
          chunks,
        };
        await writeFile(fileURLToPath(new URL(MODEL, dir)), `${JSON.stringify(model)}\n`);
      },
    },
  };
}
