import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Scripts of a build by path, with their static imports (not dynamic ones). */
export type Scripts = ReadonlyMap<string, { size: number; imports: string[] }>;

export function scriptsOf(dist: string): Scripts {
  const paths = readdirSync(join(dist, '_astro'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `_astro/${file}`);
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(dist, path), 'utf8');
      const to = (found: RegExpMatchArray) => join(dirname(path), found[1]!);
      return [
        path,
        {
          size: brotliCompressSync(text).length,
          imports: [...text.matchAll(/(?:from|import)\s*[`"']([^`"']+\.js)[`"']/g)].map(to),
        },
      ];
    }),
  );
}

/** Returns a script with all its static imports. */
export function withImports(scripts: Scripts, path: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(path) && scripts.has(path)) {
    seen.add(path);
    for (const imported of scripts.get(path)!.imports) withImports(scripts, imported, seen);
  }
  return seen;
}

export const named = (scripts: Scripts, name: string): string =>
  [...scripts.keys()].find((path) => path.startsWith(`_astro/${name}.`))!;

export const sizeOf = (scripts: Scripts, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + scripts.get(path)!.size, 0);

/** Returns the scripts every lesson fetches, whatever its kinds. */
export const everyLesson = (scripts: Scripts): Set<string> =>
  new Set(
    ['core', 'questions', 'page'].flatMap((name) => [
      ...withImports(scripts, named(scripts, name)),
    ]),
  );

/**
 * Returns the bytes a page pays beyond every lesson's: for the engine all these views share, and
 * for each view alone.
 */
export function weighKinds(
  scripts: Scripts,
  views: readonly string[],
): { engine: number; kinds: Record<string, number> } {
  const every = everyLesson(scripts);
  const viewFiles = views.map((view) =>
    [...withImports(scripts, named(scripts, view))].filter((path) => !every.has(path)),
  );
  const engine = viewFiles[0]!.filter((path) => viewFiles.every((paths) => paths.includes(path)));
  return {
    engine: sizeOf(scripts, engine),
    kinds: Object.fromEntries(
      views.map((view, n) => [
        view,
        sizeOf(
          scripts,
          viewFiles[n]!.filter((path) => !engine.includes(path)),
        ),
      ]),
    ),
  };
}
