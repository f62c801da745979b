import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { ServerAddresses } from '../../../transfer/lan-answers.ts';
import { lanAddresses } from '../../../tools/serve/addresses.ts';
import { commonHeaders } from '../../../tools/serve/answers.ts';
import { listen } from '../../../tools/serve/listen.ts';
import { answerCard, type CardDesk } from './card-asks.ts';
import { CardFiles } from './card-files.ts';
import { classReply, type ClassDesk } from './class-asks.ts';
import { ClassBook } from './class-book.ts';
import { Connection } from './connection.ts';
import { Guard } from './guard.ts';
import { CARDS, FILES, Meter } from './meter.ts';
import { isNeighbour, isOwnHost, isOwnMachine, plainAddress } from './neighbours.ts';
import { fine, refusal, send } from './reply.ts';
import { Sessions } from './sessions.ts';
import { Sockets } from './sockets.ts';
import { StaticFiles } from './static-files.ts';
import { Turns } from './turns.ts';

export type LanOptions = { site: string; /** Folder of the cards' work. */ work: string; port: number; host?: string };
export type LanServer = { port: number; /** False: the folder cannot be written, and no work is kept. */ keeps: boolean; addresses(): string[]; close(): Promise<void> };

const more = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** A machine that asks for too many files is not refused, a page would lack them: it waits. */
const TOO_FAST_MS = 500;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves the class and keeps each card's work. It writes no log: what a child opens is nobody's business. */
export async function lanServer({ site, work, port: wanted, host = '0.0.0.0' }: LanOptions): Promise<LanServer> {
  const files = await StaticFiles.list(site);
  const meter = new Meter(CARDS);
  const filesMeter = new Meter(FILES);
  const desk: (ClassDesk & CardDesk) | null = await ClassBook.open(work).then((book) => ({ book, files: new CardFiles(work), guard: new Guard(), sessions: new Sessions(), meter, reads: new Turns() }), () => null);
  const connections = new WeakMap<Socket, Connection>();
  let port = wanted;
  let isFull = false;
  const addresses = () => lanAddresses(networkInterfaces()).map((each) => `http://${each}:${port}/`);

  async function answerLan(request: IncomingMessage, response: ServerResponse, machine: string, isOwn: boolean): Promise<void> {
    const [path] = (request.url ?? '').split('?');
    if (!isOwn && !meter.allows(machine)) return send(request, response, refusal('busy'));
    if (request.method === 'GET' && path === '/lan/addresses') return send(request, response, fine({ addresses: addresses() } as ServerAddresses));
    if (!desk) return send(request, response, refusal('closed'));
    if (path !== '/lan/card') return send(request, response, await classReply(request, machine, isOwn, desk, { addresses: addresses(), isFull }));
    const status = await answerCard(request, response, machine, desk);
    if (status === 200 || status === 507) isFull = status === 507;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...commonHeaders, ...more })) response.setHeader(name, value);
    const machine = plainAddress(request.socket.remoteAddress);
    const isOwn = isOwnMachine(machine);
    if (!isNeighbour(machine) || !isOwnHost(request.headers.host)) {
      response.writeHead(403, { Connection: 'close' });
      response.end();
      return;
    }
    if (/^\/lan(?:\/|\?|$)/.test(request.url ?? '')) return answerLan(request, response, machine, isOwn);
    if (!isOwn && !filesMeter.allows(machine)) await pause(TOO_FAST_MS);
    await files.answer(request, response, (bytes) => connections.get(request.socket)?.allowFor(bytes));
  }

  const server = createServer((request, response) => {
    const connection = connections.get(request.socket);
    // Refused below before it had asked.
    if (!connection || !request.socket.writable) return;
    connection.asked(request, response);
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else void send(request, response, refusal('failed'));
    });
  });
  const sockets = new Sockets();
  server.on('connection', (socket: Socket) => {
    const machine = plainAddress(socket.remoteAddress);
    const isOwn = isOwnMachine(machine);
    const connection = new Connection(socket);
    if (!sockets.takes(machine, isOwn, connection)) {
      connection.closed();
      socket.end('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nContent-Length: 0\r\nConnection: close\r\n\r\n', () => socket.destroy());
      return;
    }
    connections.set(socket, connection);
    socket.once('close', () => {
      connection.closed();
      sockets.closed(machine, isOwn, connection);
    });
  });
  server.headersTimeout = 15_000;
  server.setTimeout(30_000);
  port = await listen(server, wanted, host);
  return { port, keeps: desk !== null, addresses, close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections?.(); }) };
}
