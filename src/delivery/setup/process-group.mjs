// A program of ours starts others (Vitest, its workers, servers), and a signal reaches one process
// alone. On Linux and a Mac a program therefore leads a group of its own, which everything it
// starts belongs to. Windows knows no such groups.
const hasGroups = process.platform !== 'win32';

/**
 * How a program is started so that it leads a group. Its terminal stays: words typed and printed go
 * as before.
 */
export const asLeader = { detached: hasGroups };

/**
 * @param {number} leader process id of the program that leads the group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether anybody was there to get it
 */
export function signalGroup(leader, signal) {
  try {
    return process.kill(hasGroups ? -leader : leader, signal);
  } catch {
    return false;
  }
}

/**
 * Ends what a program has left running: asked first, as a browser or a file wants to be closed,
 * then made to.
 * @param {number} leader
 * @param {number} patience milliseconds from asking to making
 */
export async function endGroup(leader, patience = 5000) {
  signalGroup(leader, 'SIGTERM');
  for (const until = Date.now() + patience; Date.now() < until && signalGroup(leader, 0);)
    await new Promise((resolve) => setTimeout(resolve, 50));
  signalGroup(leader, 'SIGKILL');
}
