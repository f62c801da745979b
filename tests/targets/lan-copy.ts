// The lan target packed, and its own server.mjs run as a teacher runs it: another process, with its
// own work folder.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lan } from '#delivery/lan/lan.ts';
import type { Effort } from '#delivery/build/compress.ts';
import { distFolder } from '../browser/site-server.ts';
import { packedOnce } from './packed-once.ts';

/**
 * Packs the target.
 * @param words as on the command line
 * @param compression `smallest`, as a school gets it, takes minutes: for tests that measure bytes
 * @returns folder with `server.mjs` and the site
 */
export async function lanFolder(
  words = bare,
  compression: Effort = 'quick',
): Promise<{ folder: string; remove(): void }> {
  const home = mkdtempSync(join(tmpdir(), 'elm-lan-'));
  await packInto(home, words, compression);
  return {
    folder: join(home, 'lan'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

const bare = ['--no-node'];
async function packInto(home: string, words: string[], compression: Effort): Promise<void> {
  const { builtOn } = JSON.parse(readFileSync(join(distFolder, 'build.json'), 'utf8')) as {
    builtOn: string;
  };
  const packed = await lan.pack({ site: distFolder, out: home, builtOn, words, compression });
  if (packed.state === 'refused') throw new Error(packed.problems.join('\n'));
}

/**
 * Returns the same, packed once and quickly for all test files of a run, with larger pages.
 * @returns a read-only folder
 */
export const sharedLanFolder = async (): Promise<string> =>
  join(await packedOnce('lan', (home) => packInto(home, bare, 'quick')), 'lan');

/** Words between `node` and the server, as in its start file. */
const startFlags = /exec node (.*)server\.mjs/
  .exec(
    readFileSync(new URL('../../src/delivery/lan/start/bat-may-co.sh', import.meta.url), 'utf8'),
  )![1]!
  .trim()
  .split(' ');

export type LanRunning = {
  port: number;
  /** The output in its window. */
  said(): string;
  /** Presses Enter in its window. @returns the address of the teacher's page with a new key */
  teacherPage(): Promise<string>;
  /** Headers of a session opened by such a key. */
  teacher(): Promise<Record<string, string>>;
  /** Its process, for memory and CPU time. */
  process: ChildProcess;
  /** SIGKILL: nothing is finished. */
  kill(): Promise<void>;
};

export type LanOptions = {
  folder: string;
  /** Folder of the cards' work. */
  work: string;
  port?: number;
  /** Words before `node`: `['ip', 'netns', 'exec', 'x']`. */
  before?: string[];
  node?: string;
};

/** Resolves when it has printed its address; rejects with its output otherwise. */
export function runLan({
  folder,
  work,
  port = 0,
  before = [],
  node = process.execPath,
}: LanOptions): Promise<LanRunning> {
  const words = [...before, node, ...startFlags, 'server.mjs'];
  const child = spawn(words[0]!, words.slice(1), {
    cwd: folder,
    env: { ...process.env, PHIEU: work, PORT: String(port || freshPort()) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdin.on('error', () => {});
  const teacherPage = async (): Promise<string> => {
    const before = said.length;
    child.stdin.write('\n');
    for (;;) {
      const [found] = /http\S+#khoa=\w+/.exec(said.slice(before)) ?? [];
      if (found) return found.replace('localhost', '127.0.0.1');
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(said);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const found = /localhost:(\d+)\/co\//.exec(said);
      if (!found) return;
      resolve({
        port: Number(found[1]),
        said: () => said,
        teacherPage,
        teacher: async () => {
          const { origin, hash } = new URL(await teacherPage());
          const answer = await fetch(`${origin}/lan/class/open`, {
            method: 'POST',
            headers: { 'X-Khoa': hash.split('=')[1]! },
          });
          return { 'X-Phien': ((await answer.json()) as { session?: string }).session ?? '' };
        },
        process: child,
        kill: async () => {
          child.kill('SIGKILL');
          await gone;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
}

/** Away from the ports that other tests use; a taken one gives the next. */
let next = 20_000 + (process.pid % 500) * 20;
const freshPort = (): number => (next += 1);
