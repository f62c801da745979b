import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { lanAddresses } from '../../../tools/serve/addresses.ts';
import { commonHeaders } from '../../../tools/serve/answers.ts';
import { listen } from '../../../tools/serve/listen.ts';
import { addToCard, cardFor, readCard } from './card-routes.ts';
import { cardsToPrint, classWork, mayTeach, overview, renew, unlock } from './class-routes.ts';
import { DeskDoor, type BookSaid } from './desk-door.ts';
import { Meter } from './meter.ts';
import { isNeighbour, isOwnHost, isOwnMachine, plainAddress } from './neighbours.ts';
import { bodyOf, refusal, send, type Reply } from './reply.ts';
import { MOST_OPEN, Sockets } from './sockets.ts';
import { StaticFiles } from './static-files.ts';

export type LanOptions = { site: string; /** Folder of the cards' work. */ work: string; port: number; host?: string; /** Called when the book can be read, or not for another reason, later than the start. */ told?(said: BookSaid): void };
export type LanServer = { port: number; /** Whether work is kept, or why not. */ book(): BookSaid; addresses(): string[]; close(): Promise<void> };

const more = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Pupils are told that nothing is kept there now; the teacher's page says why as well. */
const closed = (said: BookSaid): Reply => ({ status: 503, body: { why: 'closed', book: said.state === 'shut' ? said.why : 'closed' } });

/** Serves the class and keeps each card's work. It writes no log: what a child opens is nobody's business. */
export async function lanServer({ site, work, port: wanted, host = '0.0.0.0', told = () => {} }: LanOptions): Promise<LanServer> {
  const files = await StaticFiles.list(site);
  const door = await DeskDoor.open(work, told);
  const meter = new Meter();
  let port = wanted;
  let isFull = false;
  const addresses = () => lanAddresses(networkInterfaces()).map((each) => `http://${each}:${port}/`);

  async function replyTo(request: IncomingMessage, machine: string): Promise<Reply> {
    if (!meter.allows(machine)) return refusal('wait');
    const { desk, said } = door;
    if (!desk) return closed(said);
    const [path, query = ''] = (request.url ?? '').split('?');
    const asks = `${request.method} ${path}`;
    const number = (name: string): number => Number(new RegExp(`(?:^|&)${name}=(\\d{1,3})(?:&|$)`).exec(query)?.[1]);
    if (path === '/lan/card') {
      // A header of our own: a page of elsewhere may not send one. Without it nothing was guessed.
      if (request.headers['x-phieu'] === undefined) return refusal('unknown');
      const card = cardFor(request.headers['x-phieu'], machine, desk);
      if (typeof card === 'string') return refusal(card === 'wrong' ? 'code' : card);
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
    if (asks === 'GET /lan/class/zip') return classWork(desk);
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
  return { port, book: () => door.said, addresses, close: () => new Promise((resolve) => { door.stop(); server.close(() => resolve()); server.closeAllConnections?.(); }) };
}
