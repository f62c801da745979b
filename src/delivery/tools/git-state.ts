import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** `committedOn`: date of HEAD, YYYY-MM-DD in UTC; `commit`: full hash. */
export type GitState =
  { state: 'clean' | 'changed'; commit: string; committedOn: string } | { state: 'none' };

/**
 * Returns the git state of the project; `none` without git, without a commit, or from an archive.
 */
export function gitState(root: string): GitState {
  const top = git(root, ['rev-parse', '--show-toplevel']);
  // An archive unpacked inside another repository must not use that repository's commit.
  if (top === null || realpathSync(top) !== realpathSync(root)) return { state: 'none' };
  const head = git(root, ['log', '-1', '--format=%H %ct']);
  if (!head) return { state: 'none' };
  const [commit = '', seconds = '0'] = head.split(' ');
  return {
    state: git(root, ['status', '--porcelain']) === '' ? 'clean' : 'changed',
    commit,
    committedOn: dayOf(Number(seconds)),
  };
}

/** Converts seconds since 1970 to YYYY-MM-DD in UTC. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function git(root: string, words: string[]): string | null {
  const ran = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return ran.status === 0 ? ran.stdout.trim() : null;
}
