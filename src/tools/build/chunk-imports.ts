import { posix } from 'node:path';
import { init, parse, ImportType } from 'es-module-lexer';

await init;

/** One `import` of a module: how it is written, and when it is fetched. */
export type ChunkImport = { specifier: string; when: 'at-once' | 'later' };

/**
 * Imports of a module in order. An import of a computed name is left out: nothing can be said of
 * it before it runs.
 */
export function importsOf(code: string): ChunkImport[] {
  return parse(code)[0].flatMap(({ n: specifier, t: type }) => {
    if (specifier === undefined || type === ImportType.ImportMeta) return [];
    return [{ specifier, when: type === ImportType.Static ? 'at-once' : 'later' } as const];
  });
}

/** Path from the site's root of what `file` imports as `specifier` (`./x.js`). */
export function chunkFrom(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier);
}
