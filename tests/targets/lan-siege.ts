// Thirteen clients hold every connection, request a full card without reading it, and send bodies a
// byte a second. Measures the server's memory, another pupil's page and the teacher's own PC.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause } from '../e2e/robot/until.ts';
import {
  bookOf,
  codeOf,
  machine,
  makeAttempt,
  readCard,
  send,
  type Machine,
  type PaperCard,
} from './lan-client.ts';
import { peakMb } from './harden/small-lab.ts';
import { runLan } from './lan-copy.ts';

const PAGE = '/lessons/help-map/';
/** As full as a card could become before it had a limit for a year. */
const FULL_BYTES = 4_900_000;
const ROUNDS = 4;

export type SiegeResult = {
  /** The server's peak memory, MB. */
  peakMb: number;
  /** A pupil's whole page, ms, the 95th percentile of a hundred: in peace, and besieged. */
  quiet: number;
  besieged: number;
  /** Pages that another pupil requested and did not get. */
  failed: number;
  pages: number;
  /** Requests of the teacher's own PC, each on a new connection. */
  teacher: number;
  served: number;
};

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

/** Fills a card under an older limit. */
function fillCard(work: string, { n, profile }: PaperCard): void {
  const lines: string[] = [];
  for (let bytes = 0; bytes < FULL_BYTES; bytes += Buffer.byteLength(lines.at(-1)!))
    lines.push(
      `${JSON.stringify({ attempt: { ...makeAttempt(profile, lines.length), said: 'Kể với bà, với mẹ, với cô giáo. '.repeat(8) } })}\n`,
    );
  writeFileSync(join(work, `${String(n).padStart(3, '0')}.jsonl`), lines.join(''));
}

/**
 * Opens the page, its scripts and the pupil's own card, on separate connections. @returns ms, or
 * null if anything was missing
 */
async function openPage(pc: Machine, card: PaperCard): Promise<number | null> {
  const began = performance.now();
  try {
    const page = await pc.ask(PAGE);
    const files = [
      ...new Set([...page.body.matchAll(/_astro\/[\w.-]+\.js/g)].map(([path]) => `/${path}`)),
    ];
    const all = await Promise.all(files.map((path) => pc.ask(path)));
    await readCard(pc, card);
    return [page, ...all].every(({ status }) => status === 200) ? performance.now() - began : null;
  } catch {
    return null;
  } finally {
    pc.close();
  }
}

async function pages(port: number, card: PaperCard, times: number): Promise<(number | null)[]> {
  const all: (number | null)[] = [];
  for (let n = 0; n < times; n += 1) {
    all.push(await openPage(machine(`127.0.8.${10 + (n % 40)}`, port), card));
    await pause(30);
  }
  return all;
}

const isNumber = (ms: number | null): ms is number => ms !== null;
/** @returns a function that ends the siege, once all clients have sent requests */
async function besiege(port: number, code: string): Promise<() => void> {
  const besiegers = spawn(
    process.execPath,
    [fileURLToPath(new URL('lan-besiegers.ts', import.meta.url)), String(port), code],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve, reject) => {
    besiegers.stdout.once('data', () => resolve());
    besiegers.once('exit', (code) => reject(new Error(`lan-besiegers.ts ended: ${code}`)));
  });
  return () => besiegers.kill('SIGKILL');
}

/** Sends more wrong PINs than block the PIN for unknown clients. */
async function guessPins(port: number): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    const guess = machine(`127.0.9.${20 + (n % 13)}`, port);
    await guess.ask('/lan/class', { headers: { 'X-Pin': '12' } }).catch(() => null);
    guess.close();
  }
}

/**
 * Linux: /proc gives the memory. @param times pages that the other pupil opens, in peace and
 * besieged
 */
export async function floodServer(
  folder: string,
  times = 200,
  node = process.execPath,
): Promise<SiegeResult> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder, work, node });
  const [full, pupilCard] = bookOf(work).cards as [PaperCard, PaperCard];
  const pupil = machine('127.0.8.9', server.port);
  const desk = await server.teacher();
  const teacher = async (): Promise<boolean> => {
    const pc = machine('127.0.0.1', server.port);
    const [page, seen] = await Promise.all([
      pc.ask('/co/'),
      pc.ask('/lan/class', { headers: desk }),
    ]).catch(() => []);
    pc.close();
    return page?.status === 200 && seen?.status === 200;
  };
  try {
    fillCard(work, full);
    await send(
      pupil,
      pupilCard,
      Array.from({ length: 40 }, (_, n) => makeAttempt(pupilCard.profile, n)),
    );
    await pages(server.port, pupilCard, 20);
    // The teacher works all the time: the two halves differ only by the besiegers.
    let isOver = false;
    const asked: boolean[] = [];
    const teaching = (async () => {
      while (!isOver) {
        asked.push(await teacher());
        await pause(200);
      }
    })();
    const [quiet, besieged]: [(number | null)[], (number | null)[]] = [[], []];
    try {
      // In turns, so that other load on this machine affects both alike.
      for (let round = 0; round < ROUNDS; round += 1) {
        quiet.push(...(await pages(server.port, pupilCard, times / ROUNDS)));
        const lift = await besiege(server.port, codeOf(full));
        if (round === 0) await guessPins(server.port);
        besieged.push(...(await pages(server.port, pupilCard, times / ROUNDS)));
        lift();
        await pause(500);
      }
    } finally {
      isOver = true;
      await teaching;
    }
    const got = besieged.filter(isNumber);
    return {
      peakMb: peakMb(server),
      quiet: p95(quiet.filter(isNumber)),
      besieged: got.length > 0 ? p95(got) : Infinity,
      failed: besieged.length - got.length,
      pages: besieged.length,
      teacher: asked.length,
      served: asked.filter(Boolean).length,
    };
  } finally {
    pupil.close();
    await server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

/** A PC that a school still has, with a browser open. */
export const MAX_MB = 400;
const MAX_TIMES = 3;

export const passesSiege = ({
  peakMb,
  quiet,
  besieged,
  failed,
  teacher,
  served,
}: SiegeResult): boolean =>
  peakMb <= MAX_MB &&
  besieged <= quiet * MAX_TIMES &&
  failed === 0 &&
  teacher > 0 &&
  served === teacher;

export const siegeFigures = ({
  peakMb,
  quiet,
  besieged,
  failed,
  pages: all,
  teacher,
  served,
}: SiegeResult): Record<string, string> => ({
  'bị vây: bộ nhớ nhiều nhất': `${peakMb} MB (được ${MAX_MB})`,
  'bị vây: trang của em khác, p95': `${(besieged / quiet).toFixed(2)} × lúc yên (${besieged.toFixed(0)}/${quiet.toFixed(0)} ms)`,
  'bị vây: trang không mở được': `${failed}/${all}`,
  'bị vây: máy cô được trả lời': `${served}/${teacher}`,
});
