import { rolldown } from 'rolldown';

export type BundleOptions = {
  format: 'iife' | 'esm';
  /** Oldest thing that must read it, such as `chrome109` or `node12`. */
  target: string;
  /** Global name → [file, export] that stands in for it. */
  inject?: Record<string, [file: string, name: string]>;
  minify?: boolean;
  /** Names that stay imports; they are all the code may need from outside. */
  external?: (name: string) => boolean;
};

const ENTRY = 'virtual:entry';

/**
 * One file of the given modules, run in this order, with everything they import, lazily imported code too.
 * @param entries absolute paths
 */
export async function bundle(entries: readonly string[], { format, target, inject, minify = true, external }: BundleOptions): Promise<string> {
  const made = await rolldown({
    input: ENTRY,
    transform: { target, ...(inject ? { inject } : {}) },
    ...(external ? { external: (id) => external(id) } : {}),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? entries.map((path) => `import ${JSON.stringify(path)};`).join('\n') : null),
      },
    ],
  });
  const { output } = await made.generate({ format, codeSplitting: false, minify });
  await made.close();
  return output[0].code;
}
