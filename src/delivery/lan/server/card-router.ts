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
 * A larger card counts for several questions: it does not fit into what the system keeps of an
 * answer.
 */
const HEAVY_BYTES = 64_000;
/** Of the questions that a machine may ask at once: the fullest card must stay within reach. */
const MAX_COST = 60;
export type CardContext = ServerContext & {
  meter: RateLimiter;
  reads: PerClientQueue;
  waiting: WaitingBytes;
};

/** Answers a question about one card. @returns its status, when it was about keeping answers */
export async function routeCardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  machine: string,
  desk: CardContext,
): Promise<number | null> {
  const tell = (why: ErrorCode): Promise<null> =>
    send(request, response, errorReply(why)).then(() => null);
  // A header of our own: a page of elsewhere may not send one. Without it nothing was guessed.
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
    // Who has gone while waiting is not read for.
    if (response.socket?.destroyed !== false) return;
    response.setHeader(KEY_HEADER, desk.keys.keyOf(machine, card));
    await send(request, response, await readCard(card, desk));
  } finally {
    done();
  }
}
