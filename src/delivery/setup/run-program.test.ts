/**
 * Programs that start programs, Vitest among them.
 * @module-tag slow
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elm-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const runProgram = fileURLToPath(new URL('run-program.mjs', import.meta.url));

/**
 * Starts a command of ours that runs a server; returns also the server's process id, which it
 * prints.
 */
async function startServer(
  how: 'ours' | 'plain',
  wrap = (words: string[]): string[] => words,
): Promise<{ command: ChildProcess; server: number }> {
  const server = join(folder, 'server.mjs');
  const command = join(folder, 'command.mjs');
  writeFileSync(
    server,
    "import { createServer } from 'node:http'; createServer().listen(0, '127.0.0.1', () => console.log('server ' + process.pid));",
  );
  const starts =
    how === 'ours'
      ? `import { runProgram } from ${JSON.stringify(runProgram)}; await runProgram(process.execPath, [${JSON.stringify(server)}]);`
      : `import { spawn } from 'node:child_process'; spawn(process.execPath, [${JSON.stringify(server)}], { stdio: 'inherit' });`;
  writeFileSync(command, starts);
  const [program = '', ...words] = wrap([process.execPath, command]);
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((resolve) =>
    child.stdout.on('data', (text: Buffer) => {
      const said = /server (\d+)/.exec(text.toString());
      if (said) resolve(Number(said[1]));
    }),
  );
  return { command: child, server: pid };
}

/** Returns whether the process is gone within that many milliseconds. */
async function isGone(pid: number, within: number): Promise<boolean> {
  for (
    const until = Date.now() + within;
    Date.now() < until;
    await new Promise((resolve) => setTimeout(resolve, 50))
  ) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
  }
  return false;
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'a command ended by %s ends its server too',
  async (signal) => {
    const { command, server } = await startServer('ours');
    command.kill(signal);
    expect(await isGone(server, 20_000)).toBe(true);
  },
);

test('killing npm above the command ends the server too', async () => {
  // As in npm: a shell between npm and the command, and no forwarding.
  const npm = join(folder, 'npm.mjs');
  writeFileSync(
    npm,
    "import { spawn } from 'node:child_process'; spawn('sh', ['-c', process.argv.slice(2).join(' ') + '; true'], { stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'start' } });",
  );
  const { command, server } = await startServer('ours', (words) => [
    process.execPath,
    npm,
    ...words,
  ]);
  command.kill('SIGKILL');
  expect(await isGone(server, 20_000)).toBe(true);
});

test('red if the server is started without it', async () => {
  const { command, server } = await startServer('plain');
  command.kill('SIGKILL');
  expect(await isGone(server, 3000)).toBe(false);
  process.kill(server);
});

/**
 * Starts a command whose program runs Vitest, as `npm run prove` does. Returns the process ids of
 * that program and of a worker in the middle of a test.
 */
async function startTests(
  runs: string,
): Promise<{ command: ChildProcess; program: number; worker: number }> {
  const ids = join(folder, 'ids');
  const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));
  writeFileSync(
    join(folder, 'long.test.mjs'),
    `import { writeFileSync } from 'node:fs';
    // As a worker that drives a browser: it would close it first, and goes on living.
    process.on('SIGTERM', () => {});
    test('long', () => {
      writeFileSync(${JSON.stringify(ids)}, process.env.PROGRAM + ' ' + process.pid + ' ');
      return new Promise(() => setInterval(() => {}, 1000));
    }, 600_000);`,
  );
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { spawn } from 'node:child_process';
    const words = [${JSON.stringify(vitest)}, 'run', '--globals', '--root', ${JSON.stringify(folder)}];
    const env = { ...process.env, PROGRAM: String(process.pid) };
    spawn(process.execPath, words, { stdio: 'ignore', env }).once('close', () => {});`,
  );
  writeFileSync(
    join(folder, 'command.mjs'),
    `import { runProgram } from ${JSON.stringify(runs)};
    await runProgram(process.execPath, [${JSON.stringify(join(folder, 'program.mjs'))}]);`,
  );
  // The surrounding Vitest uses these variables to mark its workers.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/VITEST|TEST/.test(name)),
  );
  const command = spawn(process.execPath, [join(folder, 'command.mjs')], { stdio: 'ignore', env });
  const written = (): string[] => (existsSync(ids) ? readFileSync(ids, 'utf8').split(' ') : []);
  while (written().length < 3) await new Promise((resolve) => setTimeout(resolve, 50));
  const [program, worker] = written().map(Number);
  return { command, program: program!, worker: worker! };
}

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  'a proof ended by %s ends its Vitest and the workers too',
  async (signal) => {
    const { command, worker } = await startTests(runProgram);
    command.kill(signal);
    expect(await isGone(worker, 30_000)).toBe(true);
  },
);

test('ending the program itself ends its children', async () => {
  const { program, worker } = await startTests(runProgram);
  process.kill(program, 'SIGKILL');
  expect(await isGone(worker, 30_000)).toBe(true);
});
