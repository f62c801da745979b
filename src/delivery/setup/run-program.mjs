import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isAlive, npmAbove } from './npm-above.mjs';
import { asLeader, endGroup, signalGroup } from './process-group.mjs';
import { projectRoot } from './root.mjs';

/** @type {NodeJS.Signals[]} */
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const endWithParent = fileURLToPath(new URL('end-with-parent.mjs', import.meta.url));

/**
 * Runs a program in the project's folder and shows its output. Ending this process ends the program
 * too, with all its children: otherwise a server would keep its port, and a proof's browsers would
 * keep running. A signal is forwarded. If this process is killed outright, its channel closes, and
 * the program ends because of that. npm above is polled, since its death sends no event. When the
 * program ends in any way, its remaining children are ended.
 * @param {string} node path of the Node to use
 * @param {string[]} words the file, relative to the project's folder, and its arguments
 * @param {Record<string, string>} env added to this process's own
 * @returns {Promise<number>} the exit code; 1 if a signal ended it or it did not start
 */
export function runProgram(node, words, env = {}) {
  const child = spawn(node, ['--import', endWithParent, ...words], {
    ...asLeader,
    cwd: projectRoot,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (child.pid !== undefined) signalGroup(child.pid, signal);
  };
  for (const signal of endSignals) process.on(signal, pass);
  const npm = npmAbove();
  const watch = setInterval(() => npm !== null && !isAlive(npm) && pass('SIGTERM'), 1000);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', async (code) => {
      clearInterval(watch);
      if (asLeader.detached && child.pid !== undefined) await endGroup(child.pid);
      for (const signal of endSignals) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}
