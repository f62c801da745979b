import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder, WINDOW_FILE, type FolderLock } from './folder-lock.ts';

let work: string;
const opened: FolderLock[] = [];
const take = async (folder = work): Promise<FolderLock> => {
  const window = await lockFolder(folder);
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

test('a second window on the folder gets the first one’s port, also while that is still starting', async () => {
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

test('a closed window releases the folder', async () => {
  const first = await take();
  if (first.state === 'first') first.close();
  expect((await take()).state).toBe('first');
});

test('a killed window releases the folder', async () => {
  const taking = `import { lockFolder } from '${new URL('./folder-lock.ts', import.meta.url).href}';
    console.log((await lockFolder(${JSON.stringify(work)})).state);
    process.kill(process.pid, 'SIGKILL');`;
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', taking], {
    encoding: 'utf8',
  });
  expect([stdout.trim(), signal]).toEqual(['first', 'SIGKILL']);
  expect((await take()).state).toBe('first');
  expect((await take()).state).toBe('second');
});

test('the same folder through a link, or a link in its path, is the same class', async () => {
  mkdirSync(join(work, 'a'));
  symlinkSync(join(work, 'a'), join(work, 'b'));
  const first = await take(join(work, 'a'));
  if (first.state === 'first') first.serves(4321);
  for (const path of ['b', 'a/../b', './a/.'])
    expect(await take(join(work, path))).toEqual({ state: 'second', port: 4321 });
});

test('the folder under another name (a mapped drive: the same files elsewhere) is the same class', async () => {
  mkdirSync(join(work, 'a'));
  await take(join(work, 'a'));
  cpSync(join(work, 'a'), join(work, 'z'), { recursive: true });
  expect((await take(join(work, 'z'))).state).toBe('second');
});

test('of twenty windows started at once one serves', async () => {
  const windows = await Promise.all(Array.from({ length: 20 }, () => take()));
  expect(windows.filter(({ state }) => state === 'first')).toHaveLength(1);
});

const placeOf = (at = 0): string => {
  const { id } = JSON.parse(readFileSync(join(work, WINDOW_FILE), 'utf8')) as { id: string };
  return join(tmpdir(), `em-len-mang-${id.slice(0, 16)}${at > 0 ? `-${at}` : ''}.sock`);
};

test.each([
  ['says a port', '4321'],
  ['says nonsense', 'x'.repeat(1000)],
  ['says a proof of its own', `${'0'.repeat(64)}\n4321`],
  ['ends', ''],
])(
  'another program that sits at the name and %s ends no server, and a second window is still found',
  async (_, said) => {
    const early = await take();
    if (early.state === 'first') early.close();
    const stranger = createServer((socket) => {
      socket.on('error', () => {});
      socket.resume();
      socket.end(said);
    });
    await new Promise<void>((resolve) => stranger.listen(placeOf(), resolve));
    expect((await take()).state).toBe('first');
    expect((await take()).state).toBe('second');
    // The stranger exits: the window at the next name is still found.
    await new Promise((resolve) => stranger.close(resolve));
    expect((await take()).state).toBe('second');
  },
);
