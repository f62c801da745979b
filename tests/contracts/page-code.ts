import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { init, parse } from 'es-module-lexer';
import ts from 'typescript';

await init;

export type Loaded = { to: string; late: boolean };

/** Compiles as the build does: types are removed, the remaining imports are loaded. */
const compiled = (file: string, text: string): string =>
  ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'preact',
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;

/** A file is compiled once, for all entries. */
const loadsOfFile = new Map<string, Loaded[]>();

/**
 * Returns the run-time imports of a source file: paths of the repository, or package names. `late`
 * for import().
 */
export function loadsOf(file: string): Loaded[] {
  const before = loadsOfFile.get(file);
  if (before) return before;
  const loaded = loadsOfText(file, readFileSync(file, 'utf8'));
  loadsOfFile.set(file, loaded);
  return loaded;
}

/** Returns the imports a text would have as that source file. */
export function loadsOfText(file: string, text: string): Loaded[] {
  const [imports] = parse(compiled(file, text));
  return imports.flatMap(({ n: name, d: dynamic }) => {
    if (name === undefined) return [];
    const to = name.startsWith('#')
      ? `src/${name.slice(1)}`.replace(/\?\w+$/, '')
      : name.startsWith('.')
        ? normalize(join(dirname(file), name.replace(/\?\w+$/, '')))
        : name;
    return [{ to, late: dynamic >= 0 }];
  });
}

/** Returns every file and package reachable from an entry, with the import path. */
export function reachedFrom(
  entry: string,
  follow: (loaded: Loaded) => boolean = () => true,
): Map<string, string[]> {
  const reached = new Map<string, string[]>([[entry, [entry]]]);
  for (const [file, way] of reached) {
    if (!/\.tsx?$/.test(file) || !existsSync(file)) continue;
    for (const loaded of loadsOf(file))
      if (follow(loaded) && !reached.has(loaded.to)) reached.set(loaded.to, [...way, loaded.to]);
  }
  return reached;
}
