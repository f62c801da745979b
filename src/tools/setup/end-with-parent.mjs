// Loaded before a program (run-program.mjs): it ends when the process that started it has gone, even by a kill that lets
// nothing be passed on. The channel itself keeps no program running.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
