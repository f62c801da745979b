import { rolldown } from 'rolldown';

export type BundleOptions = {
  format: 'iife' | 'esm';
  /** Oldest runtime that must read it, such as `chrome109` or `node12`. */
  target: string;
  /** Global name → [file, export] that replaces it. */
  inject?: Record<string, [file: string, name: string]>;
  /** Identifiers replaced by values, written as code. */
  define?: Record<string, string>;
  /** Imported files to leave out: their importers get an empty module. */
  leaveOut?: (id: string) => boolean;
  /**
   * A program for Node: built-in modules stay imports, under the names an old Node knows (`fs`, not
   * `node:fs`).
   */
  node?: boolean;
};

const ENTRY = 'virtual:entry';
const LEFT_OUT = 'virtual:left-out';

/**
 * Bundles the given modules, run in this order, into one file with everything they import,
 * including dynamic imports.
 * @param entries absolute paths
 */
export async function bundle(
  entries: readonly string[],
  { format, target, inject, define, leaveOut = () => false, node = false }: BundleOptions,
): Promise<string> {
  const made = await rolldown({
    input: ENTRY,
    transform: { target, ...(inject ? { inject } : {}), ...(define ? { define } : {}) },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) =>
          id === ENTRY
            ? ENTRY
            : leaveOut(id)
              ? LEFT_OUT
              : node && id.startsWith('node:')
                ? { id: id.slice(5), external: true }
                : null,
        load: (id) =>
          id === ENTRY
            ? entries.map((path) => `import ${JSON.stringify(path)};`).join('\n')
            : id === LEFT_OUT
              ? 'export {};'
              : null,
      },
    ],
  });
  // A server stays readable, so that it can be inspected.
  const { output } = await made.generate({ format, codeSplitting: false, minify: !node });
  await made.close();
  const { code } = output[0];
  // Modules are strict; a classic script is not without the directive. Without this a function
  // declared in a block hides an outer name: papaparse then read no class list on a stick.
  return format === 'iife' ? `"use strict";${code}` : code;
}
