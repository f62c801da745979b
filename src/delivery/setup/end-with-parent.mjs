// Preloaded into a program (run-program.mjs). It ends the program and its children when the parent
// process is gone, even after a SIGKILL that nothing can forward. The channel itself keeps no
// program running.
import { endGroup, signalGroup } from './process-group.mjs';

process.once('disconnect', () => {
  // A process forked by the program loads this too, but does not lead a group.
  if (!signalGroup(process.pid, 0)) return process.kill(process.pid, 'SIGTERM');
  // Stays alive until all were asked to end: processes that ignore the signal are killed.
  process.on('SIGTERM', () => undefined);
  void endGroup(process.pid, 2000);
});
process.channel?.unref();
