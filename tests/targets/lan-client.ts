// A lab computer at protocol level: one address, its own connections, its stored and unsent
// answers.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Attempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import { parseWork, serializeWork, type Work } from '#core/files/work-file.ts';

export type PaperCard = { n: number; code: string; profile: string };
export type Answered = { status: number; body: string };

/** Returns the printed codes, read from the teacher's disk. */
export const bookOf = (work: string): { pin: string; cards: PaperCard[] } =>
  JSON.parse(readFileSync(join(work, 'lop.json'), 'utf8')) as { pin: string; cards: PaperCard[] };
export const codeOf = ({ n, code }: PaperCard): string => `${n} ${code}`;

export type Machine = {
  ask(
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Answered>;
  close(): void;
};

/**
 * Creates a client.
 * @param address of the lab: on Linux every 127.x.y.z is one, and only 127.0.0.1 is the teacher's
 *   own
 */
export function machine(address: string, port: number, host = '127.0.0.1'): Machine {
  const agent = new Agent({ keepAlive: true, maxSockets: 6, localAddress: address });
  return {
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const asked = request({ host, port, path, method, headers, agent }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, body: Buffer.concat(parts).toString() }),
          );
          answer.on('error', reject);
        });
        asked.on('error', reject);
        asked.end(body);
      }),
    close: () => agent.destroy(),
  };
}

export const makeAttempt = (
  profile: string,
  seq: number,
  lesson = 'help-map',
  item = `cau-${seq}`,
): Attempt => ({
  v: 1,
  id: newId(),
  seq,
  profile,
  lesson,
  item,
  kind: 'choice',
  use: 'practice',
  answer: ['a'],
  said: 'Kể với bà',
  earned: 1,
  total: 1,
  hints: 0,
  spec: '1c9e07ab',
  at: 1_795_500_000_000 + seq,
});

export async function readCard(pc: Machine, card: PaperCard): Promise<Work> {
  const { status, body } = await pc.ask('/lan/card', { headers: { 'X-Phieu': codeOf(card) } });
  const read = parseWork(body);
  if (status !== 200 || read.state !== 'read') throw new Error(`${status} ${body.slice(0, 80)}`);
  return read.work;
}

/** Sends answers. @returns ids that the server acknowledges */
export async function send(pc: Machine, card: PaperCard, attempts: Attempt[]): Promise<string[]> {
  const { status, body } = await pc.ask('/lan/card', {
    method: 'POST',
    headers: { 'X-Phieu': codeOf(card) },
    body: serializeWork({ profiles: [], attempts, places: [] }, 0),
  });
  if (status !== 200) throw new Error(`${status} ${body.slice(0, 80)}`);
  return (JSON.parse(body) as { held: string[] }).held;
}
