import { readFile } from 'node:fs/promises';

/**
 * Returns the drawings of public/ under these paths, as text, in this order.
 * @throws if a path does not exist
 */
export const svgTexts = async (paths: readonly string[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(`public/${path}`, 'utf8')])),
  );
