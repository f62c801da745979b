// Forty computers open the lesson at the same moment. Counts errors; times and CPU are printed,
// never judged.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { launchWholeChromium } from '../browser/launch.ts';
import { bookOf, codeOf, makeAttempt, machine, send } from './lan-client.ts';
import { lanFolder, runLan } from './lan-copy.ts';

const CLIENTS = 40;
const page = 'lessons/help-map/';

/** Returns the requests of a real browser opening the lesson for the first time, in order. */
async function recorded(home: string): Promise<string[]> {
  const { context, close } = await launchWholeChromium();
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(home + page, { waitUntil: 'networkidle' });
  await close();
  return [...new Set(asked)];
}

/** Returns the CPU seconds of a process; null without /proc. */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

type Got = { ms: number; bytes: number; isFine: boolean };

function get(
  agent: Agent,
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<Got> {
  const began = performance.now();
  return new Promise((resolve) => {
    let bytes = 0;
    const done = (isFine: boolean) => resolve({ ms: performance.now() - began, bytes, isFine });
    request(
      { host: '127.0.0.1', port, path, agent, headers: { 'Accept-Encoding': 'gzip', ...headers } },
      (answer) => {
        answer.on('data', (part: Buffer) => (bytes += part.length));
        answer.on('end', () => done(answer.statusCode === 200));
        answer.on('error', () => done(false));
      },
    )
      .on('error', () => done(false))
      .end();
  });
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

async function run(): Promise<TrialResult> {
  const { folder, remove } = await lanFolder(undefined, 'smallest');
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder, work });
  try {
    const { cards } = bookOf(work);
    const desk = machine('127.0.0.5', server.port);
    for (const card of cards.slice(0, CLIENTS))
      await send(
        desk,
        card,
        Array.from({ length: 40 }, (_, n) => makeAttempt(card.profile, n)),
      );
    desk.close();
    const paths = (await recorded(`http://127.0.0.1:${server.port}/`)).filter(
      (path) => !path.startsWith('/lan/'),
    );
    const [first, ...others] = paths as [string, ...string[]];
    const before = cpuOf(server.process.pid!);
    const began = performance.now();
    const wholes: number[] = [];
    const all = await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        const agent = new Agent({
          keepAlive: true,
          maxSockets: 6,
          localAddress: `127.0.3.${client + 2}`,
        });
        const opened = performance.now();
        const head = await get(agent, server.port, first, {});
        const rest = await Promise.all([
          ...others.map((path) => get(agent, server.port, path, {})),
          get(agent, server.port, '/lan/card', { 'X-Phieu': codeOf(cards[client]!) }),
        ]);
        wholes.push(performance.now() - opened);
        agent.destroy();
        return [head, ...rest];
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    const used = cpuOf(server.process.pid!);
    const got = all.flat();
    const errors = got.filter(({ isFine }) => !isFine).length;
    const times = got.map(({ ms }) => ms).sort((a, b) => a - b);
    wholes.sort((a, b) => a - b);
    const figures = {
      máy: CLIENTS,
      'tệp mỗi máy': paths.length + 1,
      'yêu cầu': got.length,
      lỗi: errors,
      'gửi đi': `${Math.round(got.reduce((sum, { bytes }) => sum + bytes, 0) / 1024)} KiB`,
      'một tệp, p50': `${at(times, 0.5)} ms`,
      'một tệp, p95': `${at(times, 0.95)} ms`,
      'cả bài, p95': `${at(wholes, 0.95)} ms`,
      'cả lớp': `${seconds.toFixed(2)} giây`,
      'CPU của máy chủ':
        before === null || used === null
          ? 'không đo được'
          : `${(used - before).toFixed(2)} giây (${Math.round((100 * (used - before)) / seconds)} % một nhân)`,
    };
    return { state: errors === 0 && got.length > CLIENTS ? 'passed' : 'failed', figures };
  } finally {
    await server.kill();
    remove();
    rmSync(work, { recursive: true, force: true });
  }
}

export const trial: Trial = { name: 'lan-load', what: '40 máy mở bài cùng lúc', run };
