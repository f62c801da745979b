// `node src/delivery/setup/run.mjs <program.ts> …`: runs one of our TypeScript programs on a
// computer that may have an older Node, or nothing installed yet.
import { runProgram } from './run-program.mjs';
import { ensureReady } from './ready.mjs';

const [program, ...words] = process.argv.slice(2);
const ready = await ensureReady({ browser: false });
if (ready.state === 'not-ready' || program === undefined) {
  console.error(ready.state === 'not-ready' ? ready.why : 'Thiếu tên chương trình cần chạy.');
  process.exitCode = 1;
} else {
  process.exitCode = await runProgram(ready.node, [program, ...words]);
}
