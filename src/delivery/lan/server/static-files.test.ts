import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StaticFiles } from './static-files.ts';

const MB = 1_000_000;
const LARGE = 50 * MB;

let folder = '';
let server: Server;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  writeFileSync(join(folder, 'small.txt'), 'x');
  writeFileSync(join(folder, 'people.json'), Buffer.alloc(LARGE, 'a'));
  const files = await StaticFiles.list(folder);
  server = createServer((request, response) => void files.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) =>
    get(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`,
      { headers, agent: false },
      resolve,
    ).on('error', reject),
  );
async function bytesOf(answer: IncomingMessage): Promise<number> {
  let sum = 0;
  for await (const part of answer) sum += (part as Buffer).length;
  return sum;
}

test('a large file arrives complete, and is not sent again to a client that has it', async () => {
  const answer = await ask('people.json');
  expect([answer.headers['content-length'], await bytesOf(answer)]).toEqual([String(LARGE), LARGE]);
  expect((await ask('people.json', { 'If-None-Match': answer.headers.etag! })).statusCode).toBe(
    304,
  );
});

test('twenty slow readers do not load it into memory twenty times', async () => {
  await bytesOf(await ask('small.txt'));
  const before = process.memoryUsage().arrayBuffers;
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('people.json')));
  const held = process.memoryUsage().arrayBuffers - before;
  for (const answer of answers) answer.destroy();
  console.log(`20 readers of 50 MB: ${(held / MB).toFixed(1)} MB held`);
  // Twenty copies would be twenty times as much; freed memory may still be counted for a while.
  expect(held).toBeLessThan(3 * LARGE);
});

test('a file replaced while the server runs gets a new tag', async () => {
  const { etag } = (await ask('people.json')).headers;
  writeFileSync(join(folder, 'people.json'), Buffer.alloc(LARGE, 'b'));
  utimesSync(join(folder, 'people.json'), new Date(), new Date(Date.now() + 5000));
  expect((await ask('people.json')).headers.etag).not.toBe(etag);
});
