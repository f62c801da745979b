import type { lan } from '../messages/lan.ts';
import { KEY_HEADER, type Held } from '#core/files/lan-answers.ts';
import { parseWork, serializeWork, type Work } from '#core/files/work-file.ts';

/** Client for `server/card-handlers.ts`. Never throws: errors are codes with a sentence. */
export type NotDone = keyof (typeof lan)['vi']['wrong'];
export type Fetched =
  | {
      state: 'read';
      work: Work;
      /** In place of the code; null from an older server. */ key: string | null;
    }
  | { state: 'refused'; why: NotDone };
export type Sent = { state: 'held'; ids: string[] } | { state: 'refused'; why: NotDone };

const PATIENCE_MS = 15_000;
const said: readonly NotDone[] = [
  'code',
  'changed',
  'wait',
  'busy',
  'full',
  'most',
  'failed',
  'big',
  'bad',
  'closed',
];

async function ask(base: string, card: string, body?: string): Promise<Response> {
  const patience = new AbortController();
  const late = setTimeout(() => patience.abort(), PATIENCE_MS);
  const init = body === undefined ? {} : { method: 'POST', body };
  try {
    return await fetch(`${base}lan/card`, {
      ...init,
      headers: { 'X-Phieu': card },
      signal: patience.signal,
      cache: 'no-store',
    });
  } finally {
    clearTimeout(late);
  }
}

async function whyNot(answer: Response): Promise<NotDone> {
  const { why } = (await answer.json().catch(() => ({}))) as { why?: NotDone };
  return said.find((known) => known === why) ?? 'failed';
}

/** @param card “7 BK7M”, or the number and a key: ASCII letters, so it can be a header */
export async function fetchWork(base: string, card: string): Promise<Fetched> {
  try {
    const answer = await ask(base, card);
    if (!answer.ok) return { state: 'refused', why: await whyNot(answer) };
    const read = parseWork(await answer.text());
    return read.state === 'read'
      ? { state: 'read', work: read.work, key: answer.headers.get(KEY_HEADER) }
      : { state: 'refused', why: 'failed' };
  } catch {
    return { state: 'refused', why: 'away' };
  }
}

export async function sendWork(base: string, card: string, work: Work): Promise<Sent> {
  try {
    const answer = await ask(base, card, serializeWork(work, Date.now()));
    if (!answer.ok) return { state: 'refused', why: await whyNot(answer) };
    const { held } = (await answer.json()) as Held;
    return { state: 'held', ids: held };
  } catch {
    return { state: 'refused', why: 'away' };
  }
}
