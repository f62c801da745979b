import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Scripts of a build by their path from its root, with what each imports at once (not what it may
 * fetch later).
 */
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

/** A script and everything it imports at once. */
export function withImports(scripts: Scripts, path: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(path) && scripts.has(path)) {
    seen.add(path);
    for (const each of scripts.get(path)!.imports) withImports(scripts, each, seen);
  }
  return seen;
}

export const named = (scripts: Scripts, name: string): string =>
  [...scripts.keys()].find((path) => path.startsWith(`_astro/${name}.`))!;

export const sizeOf = (scripts: Scripts, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + scripts.get(path)!.size, 0);

/** What every lesson fetches, whatever kinds it has. */
export const everyLesson = (scripts: Scripts): Set<string> =>
  new Set(
    ['core', 'questions', 'page'].flatMap((name) => [
      ...withImports(scripts, named(scripts, name)),
    ]),
  );

/**
 * What a page pays, beyond what every lesson has: for the engine all these views share, and for
 * each view alone.
 */
export function weighKinds(
  scripts: Scripts,
  views: readonly string[],
): { engine: number; kinds: Record<string, number> } {
  const every = everyLesson(scripts);
  const own = views.map((view) =>
    [...withImports(scripts, named(scripts, view))].filter((path) => !every.has(path)),
  );
  const engine = own[0]!.filter((path) => own.every((paths) => paths.includes(path)));
  return {
    engine: sizeOf(scripts, engine),
    kinds: Object.fromEntries(
      views.map((view, n) => [
        view,
        sizeOf(
          scripts,
          own[n]!.filter((path) => !engine.includes(path)),
        ),
      ]),
    ),
  };
}
