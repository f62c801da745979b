// `npm test`: from a fresh computer to one line with the results. Plain JavaScript.
import { ensureReady } from '../setup/ready.mjs';
import { runProgram } from '../setup/run-program.mjs';

const words = process.argv.slice(2);
// The quick run opens no page, so it must not wait for a browser.
const ready = await ensureReady({ browser: !words.includes('--quick') });
if (ready.state === 'not-ready') {
  console.error(ready.why);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  const env = ready.browser
    ? { CHROMIUM_PATH: ready.browser, PUPPETEER_EXECUTABLE_PATH: ready.browser }
    : {};
  process.exitCode = await runProgram(
    ready.node,
    ['src/delivery/test/run-groups.ts', ...words],
    env,
  );
}
