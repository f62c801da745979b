import { createServer, get, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChunks } from './stream-out.ts';

const PIECES = 2000;
const PIECE = 'x'.repeat(50_000);
const READER_MS = 300;
/** Deadline for an active reader: on a busy machine it may stop for a moment. */
const BUSY_READER_MS = 30_000;

let server: Server;
let made = 0;
let readerMs: number;
let ended: Promise<boolean>;
function* pieces(): Generator<string> {
  for (made = 0; made < PIECES; made += 1) yield PIECE;
}
beforeEach(async () => {
  readerMs = READER_MS;
  let tell: (whole: Promise<boolean>) => void = () => {};
  ended = new Promise<boolean>((resolve) => (tell = resolve));
  server = createServer((_, response: ServerResponse) =>
    tell(writeChunks(response, pieces(), readerMs)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

test('a reader gets every piece', async () => {
  readerMs = BUSY_READER_MS;
  const bytes = await new Promise<number>((resolve, reject) =>
    get(url(), (answer) => {
      let sum = 0;
      answer.on('data', (part: Buffer) => (sum += part.length));
      answer.on('end', () => resolve(sum));
      answer.on('error', reject);
    }),
  );
  expect([bytes, await ended]).toEqual([PIECES * PIECE.length, true]);
});

test('for an idle reader no more is produced than the system buffers, and it is ended', async () => {
  const began = performance.now();
  const asked = get(url(), (answer) => answer.pause());
  asked.on('error', () => {});
  expect(await ended).toBe(false);
  expect(made).toBeLessThan(PIECES / 2);
  expect(performance.now() - began).toBeGreaterThan(READER_MS - 50);
  asked.destroy();
});

test('a reader that is gone is not written to', async () => {
  const asked = get(url(), (answer) => answer.destroy());
  asked.on('error', () => {});
  expect(await ended).toBe(false);
  expect(made).toBeLessThan(PIECES / 2);
});

test('bytes are unchanged, and written as a Buffer for the Node of Windows 7', async () => {
  server.removeAllListeners('request');
  const written: unknown[] = [];
  const bytes = Uint8Array.from({ length: 3000 }, (_, n) => n % 256);
  async function* parts(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 1000);
    yield bytes.subarray(1000);
  }
  server.on('request', (_, response: ServerResponse) => {
    const write = response.write.bind(response);
    response.write = ((piece: Buffer) => {
      written.push(piece);
      return write(piece);
    }) as typeof response.write;
    void writeChunks(response, parts());
  });
  const come = await fetch(url()).then((answer) => answer.arrayBuffer());
  expect([new Uint8Array(come), written.every((piece) => Buffer.isBuffer(piece))]).toEqual([
    bytes,
    true,
  ]);
});
