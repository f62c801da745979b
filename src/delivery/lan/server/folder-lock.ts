/**
 * Locks a work folder for one window. Two windows would each keep the class's book in memory, and
 * the later write would restore a code that the other had replaced, or a profile that it had
 * erased.
 *
 * The first window listens under a name stored in the folder itself (`cua-so.json`): a path would
 * differ through a link or a mapped drive. The name is a pipe on Windows, a socket elsewhere; the
 * system releases it when the program ends in any way. The file also contains a key: a listener at
 * that name proves with it that it is a window of this folder. If another program uses the name,
 * the next name is tried.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type FolderLock =
  | {
      state: 'first';
      /** A second window is told this port. */ serves(port: number): void;
      close(): void;
    }
  | { state: 'second'; /** Port of the first window; null if unknown. */ port: number | null };

export const WINDOW_FILE = 'cua-so.json';
const ANSWER_MS = 3000;
/** Other programs may use some of the names. */
const NAMES = 4;
/** Bytes of a challenge, as hex. */
const QUESTION = 32;

type Identity = { id: string; key: string };

const isIdentity = (value: unknown): value is Identity => {
  const { id, key } = (value ?? {}) as Partial<Identity>;
  return /^[0-9a-f]{32}$/.test(id ?? '') && /^[0-9a-f]{64}$/.test(key ?? '');
};

/** Returns the folder's identity. If it cannot be read or written, its path is used. */
async function identityOf(work: string): Promise<Identity> {
  const file = join(work, WINDOW_FILE);
  const read = async (): Promise<Identity | null> => {
    const value: unknown = JSON.parse(await fs.readFile(file, 'utf8').catch(() => 'null'));
    return isIdentity(value) ? value : null;
  };
  const found = await read().catch(() => 'broken' as const);
  if (found && found !== 'broken') return found;
  const made: Identity = {
    id: randomBytes(16).toString('hex'),
    key: randomBytes(32).toString('hex'),
  };
  try {
    await fs.mkdir(work, { recursive: true });
    // Two windows that begin at once use the identity written first.
    await fs.writeFile(file, `${JSON.stringify(made)}\n`, {
      flag: found === 'broken' ? 'w' : 'wx',
    });
  } catch {
    const found = await read().catch(() => null);
    if (found) return found;
    const name = await fs.realpath(work).catch(() => resolve(work));
    const hash = createHash('sha256').update(name).digest('hex');
    return { id: hash.slice(0, 32), key: hash };
  }
  return made;
}

/**
 * Returns the folder's secret, hex: keys of pupils' computers are derived from it (`card-keys.ts`).
 */
export const folderKey = async (work: string): Promise<string> => (await identityOf(work)).key;

const placesOf = ({ id }: Identity): string[] =>
  Array.from({ length: NAMES }, (_, at) => {
    const name = `em-len-mang-${id.slice(0, 16)}${at > 0 ? `-${at}` : ''}`;
    return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  });

/** @returns null, or the code of the error */
const listenAt = (server: Server, place: string): Promise<string | null> =>
  new Promise((done) => {
    const failed = ({ code }: NodeJS.ErrnoException) => done(code ?? 'unknown');
    server.once('error', failed);
    server.listen(place, () => {
      server.removeListener('error', failed);
      done(null);
    });
  });

const proofOf = ({ key }: Identity, question: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(question).digest('hex');

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * `stranger`: a program that is not a window of this folder. `silent`: no listener at a socket that
 * a power cut has left behind.
 */
type Asked = { state: 'ours'; port: number | null } | { state: 'stranger' | 'silent' };

const ask = (place: string, identity: Identity): Promise<Asked> =>
  new Promise((done) => {
    const question = randomBytes(QUESTION / 2).toString('hex');
    const proof = proofOf(identity, question);
    let said = '';
    const end = () => {
      const [first = '', port = ''] = said.split('\n');
      done(
        isSame(first, proof)
          ? { state: 'ours', port: Number(port) || null }
          : { state: 'stranger' },
      );
      socket.destroy();
    };
    const socket = createConnection(place, () => socket.write(question));
    const late = setTimeout(end, ANSWER_MS);
    socket.on('error', () => (said ? end() : done({ state: 'silent' })));
    socket.on('data', (text) => {
      said += text.toString('latin1');
      if (said.length > 200) end();
    });
    socket.on('end', end);
    socket.on('close', () => clearTimeout(late));
  });

/** Answers a challenge with its proof at once, and with the port when it is known. */
function windowServer(identity: Identity, port: Promise<number>): Server {
  return createServer((socket) => {
    let question = '';
    socket.on('error', () => {});
    socket.setTimeout(ANSWER_MS, () => socket.destroy());
    socket.on('data', (text) => {
      if (question.length >= QUESTION) return;
      question += text.toString('latin1');
      if (question.length < QUESTION) return;
      socket.write(`${proofOf(identity, question.slice(0, QUESTION))}\n`);
      void port.then((port) => socket.end(String(port)));
    });
  });
}

/**
 * Locks the folder of work for this window. Unknown errors count as first, so that a class can
 * begin.
 */
export async function lockFolder(work: string): Promise<FolderLock> {
  const identity = await identityOf(work);
  let tellPort: (port: number) => void = () => {};
  const port = new Promise<number>((told) => (tellPort = told));
  const server = windowServer(identity, port);
  const first: FolderLock = {
    state: 'first',
    serves: tellPort,
    close: () => void server.close(),
  };
  const places = placesOf(identity);
  // A window may use a later name, if another program has released an earlier one since.
  const asked = await Promise.all(places.map((place) => ask(place, identity)));
  for (const answer of asked)
    if (answer.state === 'ours') return { state: 'second', port: answer.port };
  for (const [at, place] of places.entries()) {
    if (asked[at]!.state === 'stranger') continue;
    if ((await listenAt(server, place)) !== 'EADDRINUSE') break;
    const answer = await ask(place, identity);
    if (answer.state === 'ours') return { state: 'second', port: answer.port };
    if (answer.state === 'stranger') continue;
    await fs.unlink(place).catch(() => {});
    if ((await listenAt(server, place)) === null) break;
  }
  server.unref();
  return first;
}
