/**
 * Transfers whose card changes meanwhile, and data that is not produced while the reader stops.
 * @module-tag slow
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeAttempt } from '../../../../tests/targets/lan-client.ts';
import { readClassFile } from '#core/files/class-file.ts';
import { routeCardRequest } from './card-router.ts';
import { answerClass } from './class-asks.ts';
import { CardStore } from './class-book.ts';
import { renew } from './class-routes.ts';
import { contextFor, type OpenContext } from './class-context.ts';
import { PerClientQueue } from './turns.ts';

const MACHINE = '192.168.1.20';
const MINUTE_MS = 60_000;
let folder = '';
let desk: OpenContext;
let server: Server;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broken-off-'));
  const opened = await CardStore.open(folder);
  if (opened.state === 'refused') throw new Error(opened.why);
  desk = contextFor(opened.book, folder);
  server = createServer((request, response) => {
    const asking = { machine: MACHINE, place: MACHINE };
    void (request.url === '/lan/card'
      ? routeCardRequest(request, response, MACHINE, desk)
      : answerClass(request, response, asking, desk, { addresses: [], isFull: false }, () => {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  desk.sweeper.stop();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Adds rows of incompressible letters, that many kilobytes each. */
function fill(n: number, rows: number, kilobytes: number): void {
  const { profile } = desk.book.card(n)!;
  writeFileSync(
    desk.files.path(n),
    Array.from(
      { length: rows },
      (_, at) =>
        `${JSON.stringify({ attempt: { ...makeAttempt(profile, at), said: randomBytes(kilobytes * 512).toString('hex') } })}\n`,
    ).join(''),
  );
}

type Read = { bytes: Buffer; isWhole: boolean };
type Reading = { status: number; all: Promise<Read>; go(): void };
/** Sends a request, receives the reply's head, and reads on only when told. */
function startReading(path: string, headers: Record<string, string>): Promise<Reading> {
  return new Promise((resolve, reject) => {
    get(
      {
        host: '127.0.0.1',
        port: (server.address() as AddressInfo).port,
        path,
        headers,
        agent: false,
      },
      (answer: IncomingMessage) => {
        answer.pause();
        const parts: Buffer[] = [];
        const all = new Promise<Read>((tell) => {
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', () => {});
          answer.on('close', () => tell({ bytes: Buffer.concat(parts), isWhole: answer.complete }));
        });
        resolve({ status: answer.statusCode!, all, go: () => void answer.resume() });
      },
    ).on('error', reject);
  });
}

/** Reads a card with its old code slowly while it changes. */
async function readWhile(isErased: boolean): Promise<Read> {
  fill(7, 200, 100);
  const reading = await startReading('/lan/card', { 'X-Phieu': `7 ${desk.book.card(7)!.code}` });
  expect(reading.status).toBe(200);
  expect((await renew(7, isErased, desk)).status).toBe(200);
  reading.go();
  return reading.all;
}

test.each([
  ['a new code', false],
  ['erasing', true],
])('%s ends who is reading the card with the old one', async (_, isErased) => {
  const { bytes, isWhole } = await readWhile(isErased);
  expect(isWhole).toBe(false);
  expect(bytes.length).toBeLessThan(20_000_000);
});

test('red if readers are not aborted: all that was erased still arrives', async () => {
  desk.readers.abort = () => {};
  expect((await readWhile(true)).isWhole).toBe(true);
});

/**
 * @returns how many cards were read from the disk for a class's file, first while its reader
 *   stopped, then after it had read everything
 */
async function cardsReadFor(
  cards: number,
): Promise<{ before: number; after: number; isWhole: boolean }> {
  for (let n = 1; n <= cards; n += 1) fill(n, 20, 100);
  let count = 0;
  const read = desk.files.read.bind(desk.files);
  desk.files.read = (n) => {
    count += 1;
    return read(n);
  };
  const reading = await startReading('/lan/class/zip', { 'X-Pin': desk.book.pin });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = count;
  reading.go();
  const { isWhole } = await reading.all;
  return { before, after: count, isWhole };
}

test('the class’s file reads a card only when it is next, and no further than its reader', async () => {
  const { before, after, isWhole } = await cardsReadFor(30);
  expect([after, isWhole]).toEqual([400, true]);
  expect(before).toBeLessThan(25);
});

test('a card erased while it is read for the class’s file is not in it', async () => {
  const { book, files } = desk;
  for (const n of [1, 2, 3]) fill(n, 2, 1);
  const erased = book.card(2)!.profile;
  const read = files.read.bind(files);
  files.read = async (n) => {
    const work = await read(n);
    if (n === 2) await book.renew(2, true);
    return work;
  };
  const reading = await startReading('/lan/class/zip', { 'X-Pin': desk.book.pin });
  reading.go();
  const opened = await readClassFile((await reading.all).bytes);
  if (opened.state === 'refused') throw new Error(opened.why);
  expect(opened.work.attempts.map(({ profile }) => profile)).toEqual(
    [1, 1, 3, 3].map((n) => book.card(n)!.profile),
  );
  expect(JSON.stringify(opened.work)).not.toContain(erased);
});

test('one client gets the class’s file once at a time', async () => {
  // A request that waits too long is told to retry; on a busy machine the first file takes longer
  // than that.
  desk.reads = new PerClientQueue(MINUTE_MS);
  for (let n = 1; n <= 12; n += 1) fill(n, 20, 100);
  const first = await startReading('/lan/class/zip', { 'X-Pin': desk.book.pin });
  const second = startReading('/lan/class/zip', { 'X-Pin': desk.book.pin });
  expect(
    await Promise.race([
      second.then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 500, 'waits')),
    ]),
  ).toBe('waits');
  first.go();
  expect((await first.all).isWhole).toBe(true);
  (await second).go();
  expect((await second).status).toBe(200);
});
