import { dayOf, type GitState } from '../tools/git-state.ts';

/**
 * Returns the date of a build (YYYY-MM-DD, UTC). The same sources give the same date, so that two
 * people can compare their builds; only changed sources have the day of the build itself.
 * @param epoch SOURCE_DATE_EPOCH: seconds since 1970, as text
 */
export function builtOn(epoch: string | undefined, git: GitState, now: Date): string {
  if (epoch !== undefined && /^\d+$/.test(epoch)) return dayOf(Number(epoch));
  if (git.state === 'clean') return git.committedOn;
  return dayOf(now.getTime() / 1000);
}
