import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Why } from '../../../transfer/lan-answers.ts';

/** What a question about cards is answered with: a status, and JSON that a page knows how to say. */
export type Reply = { status: number; /** Bytes are a zip. */ body: unknown };

const statuses: Record<Why, number> = { code: 403, changed: 403, pin: 403, wait: 429, full: 507, most: 413, big: 413, bad: 400, failed: 500, closed: 503, unknown: 404 };

export const refusal = (why: Why): Reply => ({ status: statuses[why], body: { why } });
export const fine = (body: unknown): Reply => ({ status: 200, body });

export function send(response: ServerResponse, { status, body }: Reply): void {
  // The Node of Windows 7 sends strings and Buffers, no other bytes.
  const content = body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.length) : typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': body instanceof Uint8Array ? 'application/zip' : 'application/json;charset=utf-8', 'Content-Length': Buffer.byteLength(content), 'Cache-Control': 'no-store',
    ...(status === 429 ? { 'Retry-After': '60' } : {}),
    // What was refused half-read is not read to its end.
    ...(status === 413 || status === 400 ? { Connection: 'close' } : {}),
  });
  response.end(content);
}

/** About a thousand answers: a page sends forty at a time. */
export const MOST_BODY = 256_000;
const PATIENCE_MS = 10_000;

/** The body as text; null when it is too large, cut short or too slow. Reads no more than it may. */
export function bodyOf(request: IncomingMessage): Promise<{ state: 'read'; text: string } | { state: 'refused'; why: 'big' | 'bad' }> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const refuse = (why: 'big' | 'bad') => {
      clearTimeout(late);
      request.removeAllListeners('data');
      request.resume();
      resolve({ state: 'refused', why });
    };
    const late = setTimeout(() => refuse('bad'), PATIENCE_MS);
    if (Number(request.headers['content-length'] ?? 0) > MOST_BODY) return refuse('big');
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MOST_BODY) refuse('big');
      else parts.push(part);
    });
    request.on('end', () => {
      clearTimeout(late);
      resolve({ state: 'read', text: Buffer.concat(parts).toString('utf8') });
    });
    request.on('aborted', () => refuse('bad'));
    request.on('error', () => refuse('bad'));
  });
}
