import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { ServerAddresses } from '#core/files/lan-answers.ts';
import { lanAddresses } from '../../serve/addresses.ts';
import { commonHeaders } from '../../serve/answers.ts';
import { listen } from '../../serve/listen.ts';
import { routeCardRequest } from './card-router.ts';
import { answerClass } from './class-asks.ts';
import { Connection } from './connection.ts';
import { CardStoreLoader, type CardStoreStatus } from './class-context.ts';
import { FILES, RateLimiter } from './meter.ts';
import {
  isSameSubnet,
  isAllowedHost,
  isServerAddress,
  isPassedOn,
  plainAddress,
} from './neighbours.ts';
import { okReply, errorReply, send, type Reply } from './reply.ts';
import { ConnectionLimiter } from './sockets.ts';
import { StaticFiles } from './static-files.ts';

export type LanOptions = {
  site: string;
  /** Folder of the cards' work. */ work: string;
  port: number;
  host?: string;
  /** Called when the book becomes readable after the start, or unreadable for another reason. */ told?(
    said: CardStoreStatus,
  ): void;
};
export type LanServer = {
  port: number;
  /** Returns the book's status: work is stored, or why not. */ book(): CardStoreStatus;
  addresses(): string[];
  /** Returns a key that opens the teacher's page on this machine, once and within a minute. */ windowKey(): string;
  close(): Promise<void>;
};

const more = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Delay for a client that requests too many files: a refusal would leave pages incomplete. */
const TOO_FAST_MS = 500;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Tells pupils that nothing is stored now; the teacher's page also gets the reason. */
const closed = (said: CardStoreStatus): Reply => ({
  status: 503,
  body: {
    why: 'closed',
    book: said.state === 'shut' ? said.why : 'closed',
    ...(said.state === 'shut' && said.dates ? { dates: said.dates } : {}),
  },
});

/**
 * Serves the class and stores each card's work. It writes no log, because a child's reading is
 * private.
 */
export async function lanServer({
  site,
  work,
  port: wanted,
  host = '0.0.0.0',
  told = () => {},
}: LanOptions): Promise<LanServer> {
  const files = await StaticFiles.list(site);
  const door = await CardStoreLoader.open(work, told);
  const filesMeter = new RateLimiter(FILES);
  const connections = new WeakMap<Socket, Connection>();
  let port = wanted;
  let isFull = false;
  const allowFor = (request: IncomingMessage) => (bytes: number) =>
    connections.get(request.socket)?.extendDeadline(bytes);
  const addresses = () =>
    lanAddresses(networkInterfaces()).map((address) => `http://${address}:${port}/`);

  async function answerLan(
    request: IncomingMessage,
    response: ServerResponse,
    machine: string,
    isOwn: boolean,
  ): Promise<void> {
    const [path] = (request.url ?? '').split('?');
    const { 'x-khoa': key, 'x-phien': session, host } = request.headers;
    const place = `${machine} ${host}`;
    if (key !== undefined && request.method === 'POST' && path === '/lan/class/open') {
      const isKey = isOwn && door.windowKeys.use(String(key));
      return send(
        request,
        response,
        isKey ? okReply({ session: door.sessions.open(place, true) }) : errorReply('key'),
      );
    }
    const isDesk = isOwn && door.sessions.isOpen(String(session), place);
    if (!isDesk && !door.meter.tryConsume(machine))
      return send(request, response, errorReply('busy'));
    if (request.method === 'GET' && path === '/lan/addresses')
      return send(request, response, okReply({ addresses: addresses() } as ServerAddresses));
    const { desk, said } = door;
    if (!desk && isDesk && request.method === 'POST' && path === '/lan/class/take-older') {
      await door.takeOlder();
      return send(request, response, okReply({}));
    }
    if (!desk) return send(request, response, closed(said));
    if (path !== '/lan/card')
      return answerClass(
        request,
        response,
        { machine, place },
        desk,
        { addresses: addresses(), isFull },
        allowFor(request),
      );
    const status = await routeCardRequest(request, response, machine, desk);
    if (status === 200 || status === 507) isFull = status === 507;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...commonHeaders, ...more }))
      response.setHeader(name, value);
    const machine = plainAddress(request.socket.remoteAddress);
    const isOwn = isServerAddress(machine);
    if (
      !isSameSubnet(machine) ||
      !isAllowedHost(request.headers.host) ||
      isPassedOn(request.headers)
    ) {
      response.writeHead(403, { Connection: 'close' });
      response.end();
      return;
    }
    if (/^\/lan(?:\/|\?|$)/.test(request.url ?? ''))
      return answerLan(request, response, machine, isOwn);
    if (!isOwn && !filesMeter.tryConsume(machine)) await pause(TOO_FAST_MS);
    await files.answer(request, response, allowFor(request));
  }

  const server = createServer((request, response) => {
    const connection = connections.get(request.socket);
    // Refused below before it sent a request.
    if (!connection || !request.socket.writable) return;
    if (!connection.asked(request, response)) {
      const machine = plainAddress(request.socket.remoteAddress);
      if (!isServerAddress(machine) && door.guard.floodedBy(machine)) sockets.endAll(machine);
      return;
    }
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else void send(request, response, errorReply('failed'));
    });
  });
  const sockets = new ConnectionLimiter();
  server.on('connection', (socket: Socket) => {
    const machine = plainAddress(socket.remoteAddress);
    const isOwn = isServerAddress(machine);
    const connection = new Connection(socket);
    if ((!isOwn && door.guard.isFlooding(machine)) || !sockets.tryAdd(machine, isOwn, connection)) {
      connection.closed();
      socket.end(
        'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
        () => socket.destroy(),
      );
      return;
    }
    connections.set(socket, connection);
    socket.once('close', () => {
      connection.closed();
      sockets.closed(machine, isOwn, connection);
    });
  });
  server.headersTimeout = 15_000;
  // `Connection` has the deadlines; this is Node’s own, for an idle socket. An overview of 400 full
  // cards takes long.
  server.setTimeout(120_000);
  port = await listen(server, wanted, host);
  return {
    port,
    book: () => door.said,
    addresses,
    windowKey: () => door.windowKeys.make(),
    close: () =>
      new Promise((resolve) => {
        door.stop();
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}
