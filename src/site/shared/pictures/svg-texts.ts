import { readFile } from 'node:fs/promises';

/**
 * The drawings of public/ under these paths, as text, in this order. Rejects for a path that is not
 * there.
 */
export const svgTexts = async (paths: readonly string[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(`public/${path}`, 'utf8')])),
  );
