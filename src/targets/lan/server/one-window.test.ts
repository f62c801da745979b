import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeFolder, type FolderWindow } from './one-window.ts';

let work: string;
const opened: FolderWindow[] = [];
const take = async (folder = work): Promise<FolderWindow> => {
  const window = await takeFolder(folder);
  opened.push(window);
  return window;
};

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'elm-window-'));
});
afterEach(() => {
  for (const window of opened.splice(0)) if (window.state === 'first') window.close();
  rmSync(work, { recursive: true, force: true });
});

test('a second window on the folder is told where the first serves, also while it is still starting', async () => {
  const first = await take();
  const second = take();
  if (first.state === 'first') first.serves(4321);
  expect([first.state, await second, await take()]).toEqual([
    'first',
    { state: 'second', port: 4321 },
    { state: 'second', port: 4321 },
  ]);
});

test('another folder is another class', async () => {
  await take();
  expect((await take(join(work, 'phieu'))).state).toBe('first');
});

test('a window that was closed leaves the folder to the next', async () => {
  const first = await take();
  if (first.state === 'first') first.close();
  expect((await take()).state).toBe('first');
});

test('a window that was killed leaves the folder to the next', async () => {
  const taking = `import { takeFolder } from '${new URL('./one-window.ts', import.meta.url).href}';
    console.log((await takeFolder(${JSON.stringify(work)})).state);
    process.kill(process.pid, 'SIGKILL');`;
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', taking], {
    encoding: 'utf8',
  });
  expect([stdout.trim(), signal]).toEqual(['first', 'SIGKILL']);
  expect((await take()).state).toBe('first');
  expect((await take()).state).toBe('second');
});
