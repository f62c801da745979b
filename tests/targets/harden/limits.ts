// B. Limits count pending requests, not received ones: clients that request without reading, from
// one connection to all of them.
import { connect, type Socket } from 'node:net';
import { pause } from '../../e2e/robot/until.ts';
import {
  bookOf,
  codeOf,
  machine,
  makeAttempt,
  readCard,
  send,
  type PaperCard,
} from '../lan-client.ts';
import { fillCard, peakMb, startClass, type Class } from './small-lab.ts';

/** A PC that a school still has, with a browser open. */
export const MAX_MB = 250;

export type Flood = {
  machines: number;
  /** Per client. */ connections: number;
  /** Per connection, sent at once. */ questions: number;
  path: string;
  header: string;
  body: string;
  reads: boolean;
};

/** Returns small numbers and the largest, evenly distributed. */
const between = (random: () => number, low: number, high: number): number =>
  Math.round(low * (high / low) ** random());
const any = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;

/** Returns a seeded generator of numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function floodOf(random: () => number, card: PaperCard): Flood {
  const cardHeader = `X-Phieu: ${codeOf(card)}\r\n`;
  const [method, path, header] = any(random, [
    ['GET', '/', ''],
    ['GET', '/large.bin', ''],
    ['GET', '/learn/', 'Accept-Encoding: br\r\n'],
    ['HEAD', '/large.bin', ''],
    ['GET', '/nowhere', ''],
    ['GET', '/lan/addresses', ''],
    ['GET', '/lan/card', cardHeader],
    ['GET', '/lan/card', `X-Phieu: ${card.n} ${card.code === 'ZZZZ' ? 'XXXX' : 'ZZZZ'}\r\n`],
    ['GET', '/lan/class', 'X-Pin: 12\r\n'],
    ['GET', '/lan/class/zip', 'X-Phien: 12\r\n'],
    ['POST', '/lan/card', cardHeader],
    ['POST', '/', ''],
    ['OPTIONS', '/lan/card', ''],
  ] as const);
  const body = method === 'POST' ? 'x'.repeat(between(random, 1, 4000)) : '';
  return {
    machines: between(random, 1, 5),
    connections: between(random, 1, 119),
    questions: between(random, 1, 1870),
    path: `${method} ${path}`,
    header,
    body,
    reads: random() < 0.3,
  };
}

/** Opens the whole flood. @returns a function that ends it */
export function flood(
  port: number,
  { machines, connections, questions, path, header, body, reads }: Flood,
): () => void {
  const request = `${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${header}${body ? `Content-Length: ${body.length}\r\n` : ''}\r\n${body}`;
  const text = request.repeat(Math.min(questions, Math.ceil(500_000 / request.length)));
  const sockets: Socket[] = [];
  for (let pc = 0; pc < machines; pc += 1)
    for (let n = 0; n < connections; n += 1) {
      const socket = connect({ host: '127.0.0.1', port, localAddress: `127.0.9.${pc + 20}` });
      socket.on('error', () => {});
      if (reads) socket.resume();
      else socket.pause();
      socket.write(text);
      sockets.push(socket);
    }
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

/** Returns whether another client can open a page and its card. */
async function isServed(port: number, card: PaperCard, at: number): Promise<boolean> {
  const pc = machine(`127.0.8.${10 + (at % 200)}`, port);
  try {
    return (
      (await pc.ask('/learn/')).status === 200 && (await readCard(pc, card)).attempts.length > 0
    );
  } catch {
    return false;
  } finally {
    pc.close();
  }
}

export type Limits = { cases: number; served: number; peak: number };

/**
 * Runs that many floods, one after the other; during each another client of the class requests its
 * page and its card.
 */
export async function floods(folder: string, cases: number, seed: number): Promise<Limits> {
  const lab = await startClass(folder);
  const random = seeded(seed);
  try {
    const [thief, card] = bookOf(lab.work).cards as [PaperCard, PaperCard];
    const { port } = lab.server;
    const pupil = machine('127.0.8.9', port);
    for (const sender of [thief, card]) await send(pupil, sender, [makeAttempt(sender.profile, 1)]);
    pupil.close();
    let served = 0;
    for (let at = 0; at < cases; at += 1) {
      const letGo = flood(port, floodOf(random, thief));
      await pause(20);
      if (await isServed(port, card, at)) served += 1;
      letGo();
    }
    return { cases, served, peak: peakMb(lab.server) };
  } finally {
    await lab.end();
  }
}

/** @returns the peak memory, MB, and how many of 20 clients of the class were served meanwhile */
async function while_(
  lab: Class,
  card: PaperCard,
  act: (port: number) => () => void,
): Promise<{ peak: number; served: number }> {
  const letGo = act(lab.server.port);
  await pause(1500);
  let served = 0;
  for (let at = 0; at < 20; at += 1) if (await isServed(lab.server.port, card, at)) served += 1;
  await pause(3000);
  letGo();
  return { peak: peakMb(lab.server), served };
}

async function inClass<Result>(
  folder: string,
  node: string,
  act: (lab: Class, cards: PaperCard[]) => Promise<Result>,
): Promise<Result> {
  const lab = await startClass(folder, node);
  try {
    const { cards } = bookOf(lab.work);
    const pupil = machine('127.0.8.9', lab.server.port);
    await send(pupil, cards[1]!, [makeAttempt(cards[1]!.profile, 1)]);
    pupil.close();
    return await act(lab, cards);
  } finally {
    await lab.end();
  }
}

/** Five clients, 119 connections each, 1,870 requests on each, nothing read. */
export const pipelines = (folder: string, node = process.execPath) =>
  inClass(folder, node, (lab, cards) =>
    while_(lab, cards[1]!, (port) =>
      flood(port, {
        machines: 5,
        connections: 119,
        questions: 1870,
        path: 'GET /',
        header: '',
        body: '',
        reads: false,
      }),
    ),
  );

/** A full card requested by 220 connections of 44 clients that read nothing. */
export const unread = (folder: string, node = process.execPath) =>
  inClass(folder, node, async (lab, cards) => {
    fillCard(lab.work, cards[0]!, 4_900_000);
    return while_(lab, cards[1]!, (port) => {
      const all = Array.from({ length: 220 }, (_, at) => {
        const socket = connect({
          host: '127.0.0.1',
          port,
          localAddress: `127.0.9.${20 + (at % 44)}`,
        });
        socket.on('error', () => {});
        socket.pause();
        socket.write(
          `GET /lan/card HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Phieu: ${codeOf(cards[0]!)}\r\n\r\n`,
        );
        return socket;
      });
      return () => {
        for (const socket of all) socket.destroy();
      };
    });
  });

/**
 * Reads that many cards, each at its limit, one after the other: by pupils, then all by the
 * teacher.
 */
export const fullCards = (folder: string, count: number, node = process.execPath) =>
  inClass(folder, node, async (lab, cards) => {
    const { port } = lab.server;
    for (const card of cards.slice(0, count)) if (card.n !== 2) fillCard(lab.work, card, 2_300_000);
    let served = 0;
    for (const card of cards.slice(0, count)) {
      const pc = machine(`127.0.${20 + (card.n >> 7)}.${10 + (card.n % 128)}`, port);
      if ((await readCard(pc, card).catch(() => null))?.attempts.length) served += 1;
      pc.close();
    }
    const teacher = machine('127.0.0.1', port);
    const headers = { 'X-Pin': bookOf(lab.work).pin };
    const ask = () => teacher.ask('/lan/class', { headers }).catch(() => ({ status: 0 }));
    // On a busy disk 400 full cards take longer than the server waits; the page retries, and cards
    // already read are not read again.
    let { status } = await ask();
    for (let times = 0; status !== 200 && times < 3; times += 1) ({ status } = await ask());
    teacher.close();
    return { peak: peakMb(lab.server), served, status };
  });

/**
 * Guesses codes from many addresses. @returns cards of the class that a new client can open
 * afterwards
 */
export const guessers = (folder: string, addresses: number) =>
  inClass(folder, process.execPath, async (lab, cards) => {
    const { port } = lab.server;
    for (let at = 0; at < addresses; at += 1) {
      const thief = machine(`127.0.${30 + (at >> 7)}.${10 + (at % 128)}`, port);
      for (let n = 0; n < 8; n += 1) {
        const card = cards[(at * 8 + n) % 40]!;
        await thief.ask('/lan/card', {
          headers: { 'X-Phieu': `${card.n} ${card.code === 'ZZZZ' ? 'XXXX' : 'ZZZZ'}` },
        });
      }
      thief.close();
    }
    let open = 0;
    for (const card of cards.slice(0, 40)) {
      const pc = machine(`127.0.7.${10 + card.n}`, port);
      if (await readCard(pc, card).catch(() => null)) open += 1;
      pc.close();
    }
    return open;
  });
