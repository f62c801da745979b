import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Everything the check reads, so that a test can hand it a tree that is on no disk. Paths are from
 * the project's root.
 */
export type Files = {
  /**
   * Path → text of every file under content/ that becomes a page. README.md and review.md are for
   * authors alone.
   */
  texts: ReadonlyMap<string, string>;
  /** Paths of every file under public/, without "public/". */
  pictures: ReadonlySet<string>;
};

function pathsUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.startsWith('.'))
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

/** Every file under content/ that becomes a page. */
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
