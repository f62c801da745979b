// The class's book harmed in every way known on a teacher's PC, and the server started on it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import { bookOf, codeOf, machine, makeAttempt, send, type PaperCard } from './lan-client.ts';
import { runLan, type LanRunning } from './lan-copy.ts';

export const harms = [
  'EBUSY',
  'EACCES',
  'EIO',
  'half-written',
  'gone',
  'full',
  'killed',
  'half-written and full',
] as const;
export type Harm = (typeof harms)[number];
export type BookResult = {
  starts: number;
  /** Starts with every code valid. */ alive: number;
  /** Starts that gave the reason and wrote nothing. */ said: number;
  /** Of those, watched until the book came back by itself. */ returned: number;
  /** Faults, one line each. */ faults: string[];
};

/** Preloaded into the server: reading the book fails with this code while the mark exists. */
function holding(home: string, code: string): { before: string[]; free(): void } {
  const [script, mark] = [join(home, 'hold.cjs'), join(home, 'held')];
  writeFileSync(mark, '');
  writeFileSync(
    script,
    `const fs = require('fs'); const read = fs.promises.readFile;
fs.promises.readFile = (path, ...more) => /lop\\.json$/.test(String(path)) && fs.existsSync(${JSON.stringify(mark)}) ? Promise.reject(Object.assign(new Error('${code}'), { code: '${code}' })) : read(path, ...more);`,
  );
  return {
    before: ['env', `NODE_OPTIONS=--require ${script}`],
    free: () => rmSync(mark, { force: true }),
  };
}

const isHeld = (harm: Harm): boolean => /^E/.test(harm);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const codesOf = (cards: readonly PaperCard[]): string[] =>
  cards.map(({ n, code }) => `${n} ${code}`);
/** Returns every file of the folder with its bytes, without /dev/full, which never ends. */
const bytesOf = (work: string): string =>
  JSON.stringify(
    readdirSync(work, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
      .map((name) => [name, readFileSync(join(work, name), 'latin1')]),
  );

function harmBook(work: string, harm: Harm): void {
  const file = join(work, 'lop.json');
  if (harm === 'gone') rmSync(file, { force: true });
  if (harm.startsWith('half-written'))
    writeFileSync(
      file,
      readFileSync(existsSync(file) ? file : `${file}.truoc`).subarray(
        0,
        Math.floor(Math.random() * 20_000),
      ),
    );
  if (harm.endsWith('full'))
    for (const name of ['lop.json.moi', 'lop.json.truoc.moi'])
      symlinkSync('/dev/full', join(work, name));
}

async function printed(server: LanRunning): Promise<{ status: number; codes: string[] }> {
  const desk = machine('127.0.0.1', server.port);
  const { status, body } = await desk.ask('/lan/class/cards?from=1&to=400', {
    headers: await server.teacher(),
  });
  desk.close();
  return { status, codes: status === 200 ? codesOf(JSON.parse(body) as PaperCard[]) : [] };
}

const renewing = async (
  server: LanRunning,
  n: number,
): Promise<{ n: number; code: string } | null> => {
  const desk = machine('127.0.0.1', server.port);
  const { status, body } = await desk
    .ask(`/lan/class/renew?n=${n}`, { method: 'POST', headers: await server.teacher() })
    .finally(() => desk.close());
  return status === 200 ? (JSON.parse(body) as { n: number; code: string }) : null;
};

/**
 * Renews three cards and is killed meanwhile. @returns the possible codes of each card: the old
 * one, or one that was returned
 */
async function killedOnce(folder: string, work: string): Promise<string[]> {
  const server = await runLan({ folder, work });
  const told = Promise.all([1, 2, 3].map((n) => renewing(server, n).catch(() => null)));
  await pause(Math.random() * 25);
  await server.kill();
  return (await told).flatMap((card) => (card ? [codeOf({ ...card, profile: '' })] : []));
}

/**
 * Creates a class with two cards at work; then starts that many times, each on a book harmed in
 * turn.
 */
export async function harmedStarts(
  folder: string,
  starts: number,
  kinds: readonly Harm[] = harms,
): Promise<BookResult> {
  const home = mkdtempSync(join(tmpdir(), 'elm-book-'));
  const work = join(home, 'phieu');
  mkdirSync(work);
  const result: BookResult = { starts, alive: 0, said: 0, returned: 0, faults: [] };
  const first = await runLan({ folder, work });
  const pupil = machine('127.0.0.5', first.port);
  for (const card of bookOf(work).cards.slice(0, 2))
    await send(pupil, card, [makeAttempt(card.profile, 1)]);
  pupil.close();
  await first.kill();
  let codes = codesOf(bookOf(work).cards);
  for (let at = 0; at < starts; at += 1) {
    const harm = kinds[at % kinds.length]!;
    const told = harm === 'killed' ? await killedOnce(folder, work) : [];
    harmBook(work, harm);
    const held = isHeld(harm) ? holding(home, harm) : null;
    const before = bytesOf(work);
    const server = await runLan({ folder, work, ...(held ? { before: held.before } : {}) });
    const now = await printed(server);
    const fault = (what: string) => result.faults.push(`${at} ${harm}: ${what}`);
    if (held) {
      const isSaid = server.said().includes(lanClass.vi.teacher.bookHeld) && now.status === 503;
      if (isSaid && bytesOf(work) === before) result.said += 1;
      else fault(`not said, or written (${now.status})`);
      held.free();
      if (at < kinds.length) {
        const isBack = await backAgain(server, codes);
        if (isBack) result.returned += 1;
        else fault('did not come back by itself');
      }
    } else if (harm === 'killed') {
      const isLive =
        now.codes.length === 400 &&
        told.every((code) => now.codes.includes(code)) &&
        now.codes.slice(3).join() === codes.slice(3).join();
      if (isLive) result.alive += 1;
      else fault(`${now.codes.length} codes; told ${told.join()}`);
      codes = now.codes;
    } else {
      const refused = harm === 'full' ? await renewing(server, 9) : null;
      if (now.codes.join() === codes.join() && !refused) result.alive += 1;
      else fault(`${now.codes.filter((code) => codes.includes(code)).length} of 400`);
      // Changes a code now and then, so that the copy has to follow.
      if (harm === 'gone') codes = await renewed(server, codes, 10 + (at % 300));
    }
    await server.kill();
    for (const name of ['lop.json.moi', 'lop.json.truoc.moi'])
      if (existsSync(join(work, name))) rmSync(join(work, name), { force: true });
  }
  rmSync(home, { recursive: true, force: true });
  return result;
}

async function backAgain(server: LanRunning, codes: string[]): Promise<boolean> {
  for (let tries = 0; tries < 40; tries += 1) {
    await pause(200);
    if ((await printed(server)).codes.join() === codes.join())
      return server.said().includes(lanClass.vi.terminal.keepsNow);
  }
  return false;
}

async function renewed(server: LanRunning, codes: string[], n: number): Promise<string[]> {
  const card = await renewing(server, n);
  return card
    ? codes.map((code) => (code.startsWith(`${n} `) ? `${n} ${card.code}` : code))
    : codes;
}
