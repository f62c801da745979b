// A program of ours starts others (Vitest, its workers, servers), and a signal reaches only one
// process. On Linux and macOS a program therefore leads its own process group, to which all its
// children belong. Windows has no such groups.
const hasGroups = process.platform !== 'win32';

/**
 * Spawn options that make a program lead a group. It keeps its terminal, so input and output work
 * as before.
 */
export const asLeader = { detached: hasGroups };

/**
 * Signals a process group.
 * @param {number} leader process id of the program that leads the group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether any process received it
 */
export function signalGroup(leader, signal) {
  try {
    return process.kill(hasGroups ? -leader : leader, signal);
  } catch {
    return false;
  }
}

/**
 * Ends the processes a program has left running: first with SIGTERM, so that browsers and files can
 * close, then with SIGKILL.
 * @param {number} leader
 * @param {number} patience milliseconds between the two signals
 */
export async function endGroup(leader, patience = 5000) {
  signalGroup(leader, 'SIGTERM');
  for (const until = Date.now() + patience; Date.now() < until && signalGroup(leader, 0);)
    await new Promise((resolve) => setTimeout(resolve, 50));
  signalGroup(leader, 'SIGKILL');
}
