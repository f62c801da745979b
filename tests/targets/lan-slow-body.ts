// A body that arrives a byte a second: how long it holds a connection of the teacher's PC.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../e2e/robot/until.ts';
import { bookOf, codeOf } from './lan-client.ts';
import { runLan } from './lan-copy.ts';

/** A body has ten seconds, its connection two more. */
export const SLOW_MS = 14_000;

/**
 * Returns how long such a body holds its connection, the longest of four ways, ms; waits at most
 * `most`.
 */
export async function slowBodies(
  folder: string,
  node = process.execPath,
  most = 20_000,
): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder, work, node });
  try {
    const cardHeader = { 'X-Phieu': codeOf(bookOf(work).cards[0]!) };
    const ways: [string, Record<string, string>][] = [
      ['/lan/card', cardHeader],
      ['/lan/card', { 'X-Phieu': '1 ZZZZ' }],
      ['/', {}],
      ['/lan/class', { 'X-Pin': '1' }],
    ];
    return Math.max(
      ...(await Promise.all(
        ways.map(([path, headers]) => slowBody(server.port, path, headers, most)),
      )),
    );
  } finally {
    await server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Returns how long one connection is held by such a body, ms; `most` if it is held longer. */
async function slowBody(
  port: number,
  path: string,
  headers: Record<string, string>,
  most: number,
): Promise<number> {
  const began = performance.now();
  const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.9.77' });
  socket.on('error', () => {});
  socket.resume();
  const lines = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines}Content-Length: 100000\r\n\r\n`,
  );
  const slow = setInterval(() => socket.write('x'), 1000);
  await Promise.race([
    new Promise<void>((resolve) => socket.once('close', () => resolve())),
    pause(most),
  ]);
  clearInterval(slow);
  socket.destroy();
  return performance.now() - began;
}
