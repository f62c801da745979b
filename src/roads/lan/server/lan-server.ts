import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { lanAddresses } from '../../../tools/serve/addresses.ts';
import { commonHeaders } from '../../../tools/serve/answers.ts';
import { listen } from '../../../tools/serve/listen.ts';
import { CardFiles } from './card-files.ts';
import { addToCard, cardFor, readCard, type Desk } from './card-routes.ts';
import { ClassBook } from './class-book.ts';
import { cardsToPrint, classWork, mayTeach, overview, renew, unlock } from './class-routes.ts';
import { Guard } from './guard.ts';
import { Meter } from './meter.ts';
import { isNeighbour, isOwnHost, isOwnMachine, plainAddress } from './neighbours.ts';
import { bodyOf, refusal, send, type Reply } from './reply.ts';
import { MOST_OPEN, Sockets } from './sockets.ts';
import { StaticFiles } from './static-files.ts';

export type LanOptions = { site: string; /** Folder of the cards' work. */ work: string; port: number; host?: string };
export type LanServer = { port: number; /** Null: the folder cannot be written, and no work is kept. */ pin: string | null; addresses(): string[]; close(): Promise<void> };

const more = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Serves the class and keeps each card's work. It writes no log: what a child opens is nobody's business. */
export async function lanServer({ site, work, port: wanted, host = '0.0.0.0' }: LanOptions): Promise<LanServer> {
  const files = await StaticFiles.list(site);
  const desk: Desk | null = await ClassBook.open(work).then((book) => ({ book, files: new CardFiles(work), guard: new Guard() }), () => null);
  const meter = new Meter();
  let port = wanted;
  let isFull = false;
  const addresses = () => lanAddresses(networkInterfaces()).map((each) => `http://${each}:${port}/`);

  async function replyTo(request: IncomingMessage, machine: string): Promise<Reply> {
    if (!meter.allows(machine)) return refusal('wait');
    if (!desk) return refusal('closed');
    const [path, query = ''] = (request.url ?? '').split('?');
    const asks = `${request.method} ${path}`;
    const number = (name: string): number => Number(new RegExp(`(?:^|&)${name}=(\\d{1,3})(?:&|$)`).exec(query)?.[1]);
    if (path === '/lan/card') {
      // A header of our own: a page of elsewhere may not send one. Without it nothing was guessed.
      if (request.headers['x-phieu'] === undefined) return refusal('unknown');
      const card = cardFor(request.headers['x-phieu'], machine, desk);
      if (card === 'wrong' || card === 'wait') return refusal(card === 'wrong' ? 'code' : 'wait');
      if (request.method === 'GET') return readCard(card, desk);
      if (request.method !== 'POST') return refusal('bad');
      const body = await bodyOf(request);
      const reply = body.state === 'refused' ? refusal(body.why) : await addToCard(card, body.text, desk);
      if (reply.status === 200 || reply.status === 507) isFull = reply.status === 507;
      return reply;
    }
    if (request.headers['x-pin'] === undefined) return refusal('unknown');
    const teaches = mayTeach(request.headers['x-pin'], machine, isOwnMachine(machine), desk);
    if (teaches !== 'right') return refusal(teaches === 'wrong' ? 'pin' : 'wait');
    if (asks === 'GET /lan/class') return overview(desk, { addresses: addresses(), isFull });
    if (asks === 'GET /lan/class/cards') return cardsToPrint(number('from'), number('to'), desk);
    if (asks === 'GET /lan/class/work') return classWork(desk);
    if (asks === 'POST /lan/class/unlock') return unlock(number('n'), desk);
    if (asks === 'POST /lan/class/renew') return renew(number('n'), false, desk);
    if (asks === 'POST /lan/class/erase') return renew(number('n'), true, desk);
    return refusal('unknown');
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...commonHeaders, ...more })) response.setHeader(name, value);
    const machine = plainAddress(request.socket.remoteAddress);
    if (!isNeighbour(machine) || !isOwnHost(request.headers.host)) {
      response.writeHead(403, { Connection: 'close' });
      response.end();
      return;
    }
    if (/^\/lan(?:\/|\?|$)/.test(request.url ?? '')) send(response, await replyTo(request, machine));
    else await files.answer(request, response);
  }

  const server = createServer((request, response) => {
    // Refused below before it had asked.
    if (!request.socket.writable) return;
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, refusal('failed'));
    });
  });
  server.maxConnections = MOST_OPEN;
  const sockets = new Sockets();
  server.on('connection', (socket) => {
    const machine = plainAddress(socket.remoteAddress);
    if (sockets.takes(machine, isOwnMachine(machine))) socket.once('close', () => sockets.closed(machine));
    else socket.end('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nContent-Length: 0\r\nConnection: close\r\n\r\n', () => socket.destroy());
  });
  server.headersTimeout = 15_000;
  server.setTimeout(30_000);
  port = await listen(server, wanted, host);
  return { port, pin: desk?.book.pin ?? null, addresses, close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections?.(); }) };
}
