// A teacher erases while parcels of the erased card are on their way, over real connections; and
// ten cards at once.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { request } from 'node:http';
import { join } from 'node:path';
import { serializeWork } from '#core/files/work-file.ts';
import { bookOf, codeOf, machine, makeAttempt, type PaperCard } from './lan-client.ts';
import { runLan, type LanRunning } from './lan-copy.ts';

export type EraseResult = {
  orders: number;
  /** Orders after which words were back. */ back: number;
  statuses: Record<string, number>;
  rounds: number;
  broken: number;
  left: number;
};

const SECRET = 'Chuyện của em';
const AT_ONCE = 10;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const parcelOf = ({ profile }: PaperCard, seq: number): string =>
  serializeWork(
    { profiles: [], attempts: [{ ...makeAttempt(profile, seq), said: SECRET }], places: [] },
    0,
  );
const filesOf = (work: string): string[] =>
  readdirSync(work).filter((name) => name.endsWith('.jsonl'));
const hasWords = (work: string): boolean =>
  filesOf(work).some((name) => readFileSync(join(work, name), 'utf8').includes(SECRET));
/** Returns the address of a new client, so that none is rate-limited. */
let machines = 0;
const freshAddress = (): string =>
  `127.${20 + Math.floor(machines / 60_000)}.${Math.floor(machines / 240) % 250}.${2 + (machines++ % 240)}`;

async function askOnce(
  server: LanRunning,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<number> {
  const pc = machine(freshAddress(), server.port);
  const { status } = await pc.ask(path, {
    method: 'POST',
    headers,
    ...(body === undefined ? {} : { body }),
  });
  pc.close();
  return status;
}

/** Sends a parcel on a slow line: its first half with the card's code, the other `ms` later. */
function giveSlowly(server: LanRunning, card: PaperCard, seq: number, ms: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const parcel = parcelOf(card, seq);
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        path: '/lan/card',
        method: 'POST',
        headers: { 'X-Phieu': codeOf(card), 'Content-Length': Buffer.byteLength(parcel) },
        localAddress: freshAddress(),
        agent: false,
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      },
    );
    asked.on('error', reject);
    asked.write(parcel.slice(0, 60));
    setTimeout(() => asked.end(parcel.slice(60)), ms);
  });
}

export async function eraseOften(
  folder: string,
  orders: number,
  rounds: number,
): Promise<EraseResult> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder, work });
  const { pin } = bookOf(work);
  const result: EraseResult = { orders, back: 0, statuses: {}, rounds, broken: 0, left: 0 };
  const cardNow = (n: number): PaperCard => bookOf(work).cards[n - 1]!;
  const erase = (n: number): Promise<number> =>
    askOnce(server, `/lan/class/erase?n=${n}`, { 'X-Pin': pin });
  const give = (card: PaperCard, seq: number): Promise<number> =>
    askOnce(server, '/lan/card', { 'X-Phieu': codeOf(card) }, parcelOf(card, seq));
  for (let at = 0; at < orders; at += 1) {
    const card = cardNow(7);
    await give(card, 0);
    const late = Array.from({ length: 6 }, async (_, n) => {
      await pause(Math.random() * 12);
      return giveSlowly(server, card, n + 1, Math.random() * 60);
    });
    const erased = pause(Math.random() * 12).then(() => erase(7));
    for (const status of [await erased, ...(await Promise.all(late))])
      result.statuses[status] = (result.statuses[status] ?? 0) + 1;
    if (hasWords(work)) result.back += 1;
  }
  for (let at = 0; at < rounds; at += 1) {
    const cards = Array.from({ length: AT_ONCE }, (_, n) => cardNow(n + 11));
    await Promise.all(cards.map((card) => give(card, at)));
    const statuses = await Promise.all(cards.map(({ n }) => erase(n)));
    result.broken += statuses.filter((status) => status !== 200).length;
    result.left += filesOf(work).filter((name) => name !== '007.jsonl').length;
  }
  await server.kill();
  rmSync(work, { recursive: true, force: true });
  return result;
}
