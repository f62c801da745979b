import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '#core/files/lan-answers.ts';
import { writeChunks } from './stream-out.ts';
import type { WaitingBytes } from './waiting-bytes.ts';

/**
 * The reply to a request about cards: a status, and JSON whose codes a page can explain, whole or
 * in pieces; or a zip in pieces.
 */
export type Reply =
  { status: number; body: unknown } | { status: 200; pieces: Iterable<string> } | ZipReply;
/** `atMost`: upper limit in bytes, for the reader's deadline. */
export type ZipReply = { status: 200; pieces: AsyncIterable<Uint8Array>; atMost: number };

const statuses: Record<ErrorCode, number> = {
  code: 403,
  changed: 403,
  pin: 403,
  key: 403,
  wait: 429,
  busy: 429,
  full: 507,
  most: 413,
  big: 413,
  bad: 400,
  failed: 500,
  closed: 503,
  copy: 503,
  unknown: 404,
};

export const errorReply = (why: ErrorCode): Reply => ({ status: statuses[why], body: { why } });
export const okReply = (body: unknown): Reply => ({ status: 200, body });

const headers = (type: string) => ({ 'Content-Type': type, 'Cache-Control': 'no-store' });
const JSON_TYPE = 'application/json;charset=utf-8';

/** Resolves when a streamed reply has been read, or its reader is gone. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): Promise<void> {
  if ('pieces' in reply) {
    response.writeHead(reply.status, headers('atMost' in reply ? 'application/zip' : JSON_TYPE));
    await writeChunks(response, reply.pieces);
    return;
  }
  const { status, body } = reply;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers(JSON_TYPE),
    'Content-Length': Buffer.byteLength(text),
    ...(status === 429 ? { 'Retry-After': '60' } : {}),
    // A refused body is not read to its end.
    ...(request.complete && status !== 413 && status !== 400 ? {} : { Connection: 'close' }),
  });
  response.end(text);
}

/** About a thousand answers: a page sends forty at a time. */
const MAX_BODY = 256_000;
const PATIENCE_MS = 10_000;

/** `done`: call it when the text is no longer needed. */
export type Body =
  { state: 'read'; text: string; done(): void } | { state: 'refused'; why: 'big' | 'bad' | 'busy' };

/**
 * Reads the body as text, or returns why not: too large, cut short, too slow, too much in memory
 * already. Reads no more than the limit.
 */
export function readBody(
  request: IncomingMessage,
  machine: string,
  waiting: WaitingBytes,
): Promise<Body> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const done = () => {
      waiting.gone(machine, size);
      size = 0;
    };
    const refuse = (why: 'big' | 'bad' | 'busy') => {
      clearTimeout(late);
      done();
      parts.length = 0;
      request.removeAllListeners('data');
      request.resume();
      resolve({ state: 'refused', why });
    };
    const late = setTimeout(() => refuse('busy'), PATIENCE_MS);
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return refuse('big');
    request.on('data', (part: Buffer) => {
      if (size + part.length > MAX_BODY) return refuse('big');
      if (!waiting.takes(machine, part.length)) return refuse('busy');
      size += part.length;
      parts.push(part);
    });
    request.on('end', () => {
      clearTimeout(late);
      resolve({ state: 'read', text: Buffer.concat(parts).toString('utf8'), done });
    });
    request.on('aborted', () => refuse('bad'));
    request.on('error', () => refuse('bad'));
  });
}
