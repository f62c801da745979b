// A pupil with a program: guessed codes, oversized and malformed bodies, path tricks, in great
// numbers; and all connections occupied.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { SYMBOLS } from '#core/codes/symbols.ts';
import {
  bookOf,
  codeOf,
  machine,
  makeAttempt,
  readCard,
  type Answered,
  type PaperCard,
} from './lan-client.ts';

export type HostileResult = {
  asked: number;
  statuses: Record<string, number>;
  /** Replies that disclosed or accepted something. */ opened: string[];
  /** Faults of the server itself. */ broken: string[];
  isChanged: boolean;
};

const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;
const guess = (): string => Array.from({ length: 4 }, () => any([...SYMBOLS])).join('');

/** Hashes every file of the work folder. */
function fingerprint(work: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(work).sort())
    hash.update(file).update(readFileSync(join(work, file)));
  return hash.digest('hex');
}

const paths = [
  '/../phieu/lop.json',
  '/..%2fphieu/lop.json',
  '/%2e%2e/phieu/001.jsonl',
  '/phieu/lop.json',
  '/trang/../../phieu/lop.json',
  '//phieu/lop.json',
  '/co/../../phieu/lop.json',
  '/./../server.mjs',
  '/lan/../phieu/lop.json',
  '/learn/..%5c..%5cphieu%5clop.json',
  '/%00',
  '/%E0%A4',
  '/lan/class/work',
  '/lan/class/zip',
  '/constructor',
  '/__proto__',
  '/toString/',
  '/lan/card/1',
  '/lan//class',
  '/server.mjs',
  '/items/',
  '/_astro/',
  '/lan',
  'http://elsewhere/phieu/lop.json',
  '*',
];

/** Sends raw bytes: an HTTP library would normalise the path. */
function raw(address: string, port: number, text: string): Promise<Answered> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, localAddress: address });
    let come = '';
    const done = () =>
      resolve({
        status: Number(/^HTTP\/1\.\d (\d{3})/.exec(come)?.[1] ?? 0),
        body: come.split('\r\n\r\n').slice(1).join(),
      });
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (part: Buffer) => (come += part.toString('latin1')));
    socket.on('close', done);
    socket.on('error', () => socket.destroy());
    socket.write(text);
  });
}

export async function hostile(work: string, port: number, times: number): Promise<HostileResult> {
  const { cards } = bookOf(work);
  const victims = cards.slice(0, 35);
  const thiefCard = cards[40]!;
  const before = fingerprint(work);
  const result: HostileResult = {
    asked: 0,
    statuses: {},
    opened: [],
    broken: [],
    isChanged: false,
  };
  const addresses = Array.from({ length: 8 }, (_, at) => `127.0.9.${at + 20}`);
  const thief = machine('127.0.9.9', port);
  const pcs = addresses.map((address) => machine(address, port));
  const secrets = victims.map(({ code, profile }) => [code, profile]).flat();

  const note = (what: string, { status, body }: Answered, mayBe: readonly number[]): void => {
    result.asked += 1;
    result.statuses[status] = (result.statuses[status] ?? 0) + 1;
    if (secrets.some((secret) => body.includes(`"${secret}"`)))
      result.opened.push(`${what}: ${status} ${body.slice(0, 60)}`);
    if (status >= 500 || status === 0 || (status < 300 && !mayBe.includes(status)))
      result.broken.push(`${what}: ${status} ${body.slice(0, 60)}`);
  };
  const wrongFor = (card: PaperCard): string =>
    `${card.n} ${[guess(), guess()].find((symbols) => symbols !== card.code)!}`;
  const bodies = [
    '',
    '{',
    '[]',
    'null',
    '{"format":"em-len-mang"}',
    '{"format":"em-len-mang","v":99}',
    `{"format":"em-len-mang","v":1,"attempts":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    '{"__proto__":{"admin":true},"format":"em-len-mang","v":1}',
    '\u0000'.repeat(1000),
    'x'.repeat(300_000),
  ];
  const acts: (() => Promise<void>)[] = [
    async () =>
      note(
        'guess',
        await any(pcs).ask('/lan/card', { headers: { 'X-Phieu': wrongFor(any(victims)) } }),
        [],
      ),
    async () =>
      note(
        'write',
        await any(pcs).ask('/lan/card', {
          method: 'POST',
          headers: { 'X-Phieu': wrongFor(any(victims)) },
          body: JSON.stringify({
            format: 'em-len-mang',
            v: 1,
            attempts: [makeAttempt(any(victims).profile, 1)],
          }),
        }),
        [],
      ),
    // With one's own card: rows of another card, and invalid bodies. 200 means that only one's own
    // rows were accepted.
    async () =>
      note(
        'foreign row',
        await thief.ask('/lan/card', {
          method: 'POST',
          headers: { 'X-Phieu': codeOf(thiefCard) },
          body: JSON.stringify({
            format: 'em-len-mang',
            v: 1,
            profiles: [],
            places: [],
            attempts: [makeAttempt(any(victims).profile, 1)],
          }),
        }),
        [],
      ),
    async () =>
      note(
        'body',
        await thief.ask('/lan/card', {
          method: 'POST',
          headers: { 'X-Phieu': codeOf(thiefCard) },
          body: any(bodies),
        }),
        [],
      ),
    async () =>
      note(
        'pin',
        await any(pcs).ask(
          any([
            '/lan/class',
            '/lan/class/work',
            '/lan/class/zip',
            '/constructor',
            '/__proto__',
            '/toString/',
            '/lan/class/cards?from=1&to=40',
          ]),
          { headers: { 'X-Pin': String(Math.floor(Math.random() * 1e6)).padStart(6, '0') } },
        ),
        [],
      ),
    async () =>
      note(
        'no header',
        await any(pcs).ask(any(['/lan/class', '/lan/card', '/lan/class/renew?n=1']), {
          method: any(['GET', 'POST', 'PUT', 'OPTIONS', 'DELETE']),
        }),
        [],
      ),
    async () =>
      note(
        'other host',
        await any(pcs).ask('/lan/class', { headers: { Host: 'evil.example', 'X-Pin': '' } }),
        [],
      ),
    async () =>
      note(
        'path',
        await raw(
          any(addresses),
          port,
          `GET ${any(paths)} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
        ),
        [],
      ),
    async () =>
      note(
        'nonsense',
        await raw(
          any(addresses),
          port,
          any([
            'HELLO\r\n\r\n',
            'GET / HTTP/9.9\r\n\r\n',
            `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'y'.repeat(90_000)}\r\n\r\n`,
            'POST /lan/card HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Phieu: 1 2222\r\nContent-Length: -5\r\n\r\n',
          ]),
        ),
        [],
      ),
  ];
  for (let n = 0; n < times; n += 16)
    await Promise.all(
      Array.from({ length: Math.min(16, times - n) }, (_, at) => acts[(n + at) % acts.length]!()),
    );
  for (const pc of [thief, ...pcs]) pc.close();
  result.isChanged = fingerprint(work) !== before;
  return result;
}

export type HeldResult = {
  /** Sockets that one client holds at the end. */ held: number;
  /** Refused with an HTTP status. */ refused: number;
  /** Clients of the class that opened a page and, with a card, their work. */ served: number;
};

/**
 * One client opens this many sockets, silent or with half a request, and holds them while the class
 * connects.
 */
export async function holdSockets(
  work: string,
  port: number,
  times: number,
  pcs = 20,
): Promise<HeldResult> {
  let refused = 0;
  const sockets = await Promise.all(
    Array.from(
      { length: times },
      (_, at) =>
        new Promise<Socket>((resolve) => {
          const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.9.66' }, () => {
            if (at % 2) socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n');
          });
          socket.on('data', (part: Buffer) => {
            if (part.toString('latin1').startsWith('HTTP/1.1 503')) refused += 1;
          });
          socket.on('close', () => resolve(socket));
          socket.on('error', () => resolve(socket));
          // Neither refused nor closed by now: it is held.
          setTimeout(() => resolve(socket), 3000);
        }),
    ),
  );
  const { cards } = bookOf(work);
  let served = 0;
  for (let n = 0; n < pcs; n += 1) {
    const pc = machine(`127.0.8.${n + 10}`, port);
    const isServed = async (): Promise<boolean> =>
      (await pc.ask('/')).status === 200 && (await readCard(pc, cards[n]!)).profiles.length === 1;
    if (await isServed().catch(() => false)) served += 1;
    pc.close();
  }
  const held = sockets.filter((socket) => !socket.destroyed && socket.writable).length;
  for (const socket of sockets) socket.destroy();
  return { held, refused, served };
}
