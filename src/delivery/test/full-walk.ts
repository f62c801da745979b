/**
 * The last commit at which every page was visited: one line in `tests/full-walk`. `npm test` visits
 * the pages whose content changed since; `npm run prove -- pages` visits every page and writes the
 * line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * With more changed pages than this, only `npm run prove -- pages` visits them.
 */
export const MAX_CHANGED_PAGES = 420;

export const FULL_WALK = 'tests/full-walk';
const COMMAND = 'npm run prove -- pages';

const fileIn = (root: string): string => join(root, FULL_WALK);

/** Files of content/ that changed since the last full walk, or why they are unknown. */
export type ChangedContent =
  { state: 'known'; files: string[] } | { state: 'unknown'; reason: string };

function git(root: string, words: string[]): string[] | null {
  const ran = spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
  return ran.status === 0 ? ran.stdout.split('\0').filter((name) => name !== '') : null;
}

/**
 * Compares the working tree with the commit in `tests/full-walk`: committed, uncommitted and new
 * files. Never throws.
 */
export function changedContent(root: string): ChangedContent {
  const file = fileIn(root);
  const commit = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (!/^[0-9a-f]{40}$/.test(commit))
    return { state: 'unknown', reason: `${FULL_WALK} names no commit. Run: ${COMMAND}` };
  const changed = git(root, ['diff', '-z', '--name-only', '--no-renames', commit, '--', 'content']);
  const added = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', 'content']);
  if (changed === null || added === null)
    return {
      state: 'unknown',
      reason:
        `This copy has no commit ${commit.slice(0, 8)}, the last full walk (${FULL_WALK}). ` +
        `Fetch the whole history (git fetch --unshallow), or run: ${COMMAND}`,
    };
  return { state: 'known', files: [...new Set([...changed, ...added])].sort() };
}

/** Returns why `npm test` does not visit this many changed pages itself; null if it does. */
export const tooManyPages = (changed: number): string | null =>
  changed > MAX_CHANGED_PAGES
    ? `The content of ${changed} pages changed since the last full walk; ` +
      `${MAX_CHANGED_PAGES} are walked here at most. Run: ${COMMAND}`
    : null;

/** Records that every page of this commit was visited. */
export const writeFullWalk = (root: string, commit: string): void =>
  writeFileSync(fileIn(root), `${commit}\n`);
