// `npm start`: from a fresh computer to a running site. Plain JavaScript, because it runs before
// any install.
import { ensureReady } from '../setup/ready.mjs';
import { projectRoot } from '../setup/root.mjs';
import { runProgram } from '../setup/run-program.mjs';
import { isStale } from './stale.mjs';

/** @param {string[]} words */
async function start(words) {
  const ready = await ensureReady({ browser: false });
  if (ready.state === 'not-ready') {
    console.error(ready.why);
    return 1;
  }
  if (!words.includes('--no-build') && isStale(projectRoot)) {
    console.log('Đang dựng trang (mất chừng một vài phút)…');
    const code = await runProgram(ready.node, ['src/delivery/build/build.ts']);
    if (code !== 0) return code;
  }
  return runProgram(ready.node, ['src/delivery/serve/serve.ts']);
}

process.exitCode = await start(process.argv.slice(2));
