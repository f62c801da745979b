import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The input of the content check, so that a test can pass a tree that is on no disk. Paths are
 * relative to the project's root.
 */
export type Files = {
  /**
   * Path → text of every file under content/ that becomes a page. README.md and review.md are for
   * authors only.
   */
  texts: ReadonlyMap<string, string>;
  /** Paths of every file under public/, without "public/". */
  pictures: ReadonlySet<string>;
};

function pathsUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Returns every file under content/ that becomes a page. */
export const contentPaths = (root: string): string[] =>
  pathsUnder(join(root, 'content')).filter((path) => /\.(yaml|mdx|svg)$/.test(path));

/** Reads content/ and the names in public/. */
export function readFiles(root: string): Files {
  const from = (folder: string, path: string) => relative(folder, path).split(sep).join('/');
  return {
    texts: new Map(
      contentPaths(root).map((path) => [from(root, path), readFileSync(path, 'utf8')]),
    ),
    pictures: new Set(
      pathsUnder(join(root, 'public')).map((path) => from(join(root, 'public'), path)),
    ),
  };
}
