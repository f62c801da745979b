import { promises as fs } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { KEY_HEADER, type ErrorCode } from '#core/files/lan-answers.ts';
import { addToCard, cardFor, readCard, type ServerContext } from './card-handlers.ts';
import type { PaperCard } from './class-book.ts';
import type { RateLimiter } from './meter.ts';
import { readBody, errorReply, send } from './reply.ts';
import type { PerClientQueue } from './turns.ts';
import type { WaitingBytes } from './waiting-bytes.ts';

/**
 * A larger card counts as several requests, because a reply does not fit into the system's buffers.
 */
const HEAVY_BYTES = 64_000;
/** Limit relative to a client's burst: the fullest card must stay reachable. */
const MAX_COST = 60;
export type CardContext = ServerContext & {
  meter: RateLimiter;
  reads: PerClientQueue;
  waiting: WaitingBytes;
};

/** Answers a request about one card. @returns its status, if it was about storing answers */
export async function routeCardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  machine: string,
  desk: CardContext,
): Promise<number | null> {
  const tell = (why: ErrorCode): Promise<null> =>
    send(request, response, errorReply(why)).then(() => null);
  // A custom header: another site's page cannot send one. Without it no code was guessed.
  if (request.headers['x-phieu'] === undefined) return tell('unknown');
  const card = cardFor(request.headers['x-phieu'], machine, desk);
  if (typeof card === 'string') return tell(card === 'wrong' ? 'code' : card);
  if (request.method === 'GET') {
    const over = desk.readers.add(card.n, () => response.destroy());
    return giveCard(request, response, machine, card, desk)
      .then(() => null)
      .finally(over);
  }
  if (request.method !== 'POST') return tell('bad');
  const body = await readBody(request, machine, desk.waiting);
  if (body.state === 'refused') return tell(body.why);
  const reply = await addToCard(card, body.text, desk).finally(body.done);
  await send(request, response, reply);
  return reply.status;
}

async function giveCard(
  request: IncomingMessage,
  response: ServerResponse,
  machine: string,
  card: PaperCard,
  desk: CardContext,
): Promise<void> {
  const bytes = await fs.stat(desk.files.path(card.n)).then(
    ({ size }) => size,
    () => 0,
  );
  const cost = Math.min(MAX_COST, Math.floor(bytes / HEAVY_BYTES));
  if (cost > 0 && !desk.meter.tryConsume(machine, cost))
    return send(request, response, errorReply('busy'));
  const done = await desk.reads.acquire(machine);
  if (!done) return send(request, response, errorReply('busy'));
  try {
    // Skip the read if the client disconnected while queued.
    if (response.socket?.destroyed !== false) return;
    response.setHeader(KEY_HEADER, desk.keys.keyOf(machine, card));
    await send(request, response, await readCard(card, desk));
  } finally {
    done();
  }
}
