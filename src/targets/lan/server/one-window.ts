/**
 * One window for one folder of work. Two would each keep the class's book in memory, and whichever writes last would bring
 * back a code that the other had replaced, or a profile that it had erased.
 *
 * The first window listens under a name made of the folder: a pipe on Windows, a socket elsewhere. The system gives that name
 * up when the program ends, however it ends. A file that says “taken” would outlive a power cut and shut the class out.
 */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type FolderWindow =
  | { state: 'first'; /** A second window is told this port. */ serves(port: number): void; close(): void }
  | { state: 'second'; /** Where the first serves; null: it did not say. */ port: number | null };

const ANSWER_MS = 3000;

function placeOf(work: string): string {
  const name = `em-len-mang-${createHash('sha256').update(resolve(work)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** @returns null, or the code of what stood in the way */
const listenAt = (server: Server, place: string): Promise<string | null> =>
  new Promise((done) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => done(code ?? 'unknown'));
    server.listen(place, () => done(null));
  });

type Asked = { state: 'answered'; port: number | null } | { state: 'nobody' };

/** Nobody answers at a socket that a power cut has left behind. */
const ask = (place: string): Promise<Asked> =>
  new Promise((done) => {
    let said = '';
    const socket = createConnection(place);
    socket.setTimeout(ANSWER_MS, () => {
      done({ state: 'answered', port: null });
      socket.destroy();
    });
    socket.on('error', () => done({ state: 'nobody' }));
    socket.on('data', (text) => (said += text.toString()));
    socket.on('end', () => done({ state: 'answered', port: Number(said) || null }));
  });

/** Takes the folder of work for this window. What cannot be told for another reason counts as first: a class can begin. */
export async function takeFolder(work: string): Promise<FolderWindow> {
  const place = placeOf(work);
  let tellPort: (port: number) => void = () => {};
  const port = new Promise<number>((told) => (tellPort = told));
  const server = createServer((socket) => {
    socket.on('error', () => {});
    void port.then((each) => socket.end(String(each)));
  });
  if ((await listenAt(server, place)) === 'EADDRINUSE') {
    const other = await ask(place);
    if (other.state === 'answered') return { state: 'second', port: other.port };
    await fs.unlink(place).catch(() => {});
    await listenAt(server, place);
  }
  server.unref();
  return { state: 'first', serves: tellPort, close: () => void server.close() };
}
