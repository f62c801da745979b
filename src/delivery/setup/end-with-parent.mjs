// Loaded before a program (run-program.mjs): it ends, and what it started with it, when the process
// that started it has gone, even by a kill that lets nothing be passed on. The channel itself keeps
// no program running.
import { endGroup, signalGroup } from './process-group.mjs';

process.once('disconnect', () => {
  // A process forked by the program loads this too, and leads nothing.
  if (!signalGroup(process.pid, 0)) return process.kill(process.pid, 'SIGTERM');
  // Lives until all have been asked: who does not listen is made to.
  process.on('SIGTERM', () => undefined);
  void endGroup(process.pid, 2000);
});
process.channel?.unref();
