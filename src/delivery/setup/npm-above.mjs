// npm runs a command through a shell. If npm is killed outright the shell survives, and the
// command's own parent never changes.
import { readFileSync } from 'node:fs';

/**
 * Finds the npm that runs this command among its ancestor processes.
 * @returns {number | null} its process id; null if it is not found (another system, or no npm)
 */
export function npmAbove() {
  if (process.env.npm_lifecycle_event === undefined) return null;
  try {
    for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
      if (/(^|\/)npm(-cli\.js|\.mjs)?(\0| |$)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')))
        return pid;
    }
  } catch {
    // Without /proc only signals and the channel remain.
  }
  return null;
}

/** @param {number} pid */
const parentOf = (pid) =>
  Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);

/** @param {number} pid @returns {boolean} whether there is still such a process */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
