import { createReadStream, promises as fs } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerTo, cachingOf } from '../../serve/answers.ts';
import { fileType } from '#core/files/file-type.ts';
import { etagOf, LargeFiles } from './large-files.ts';
import { Lru } from './lru.ts';
import { writeChunks } from './stream-out.ts';

/**
 * Files up to this size stay in memory once read: a stick is slow, and may be removed during a
 * lesson.
 */
const KEPT_BYTES = 2_000_000;
/** Limit for all of them. A lesson with its scripts takes less than one MB. */
const MAX_KEPT_BYTES = 48_000_000;

async function filesIn(folder: string, under = ''): Promise<string[]> {
  const entries = await fs.readdir(join(folder, under), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory()
        ? filesIn(folder, `${under}${entry.name}/`)
        : Promise.resolve(entry.isFile() ? [`${under}${entry.name}`] : []),
    ),
  );
  return found.reduce((all, files) => all.concat(files), []);
}

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** `body` is set for a file in memory; a larger one is read while it is sent. */
type Found = { etag: string; size: number; body?: Buffer };
/** Extends the connection's deadline for an answer of that many bytes. */
type AllowFor = (bytes: number) => void;

/**
 * The files of the site: listed once at the start, so that an address can only mean one of them.
 * There is no directory listing and no path outside.
 */
export class StaticFiles {
  private folder: string;
  private files: Set<string>;
  private kept = new Lru<string, Promise<Found>>(MAX_KEPT_BYTES);
  private large = new LargeFiles();

  private constructor(folder: string, files: Set<string>) {
    this.folder = folder;
    this.files = files;
  }

  static async list(folder: string): Promise<StaticFiles> {
    return new StaticFiles(folder, new Set(await filesIn(folder)));
  }

  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    allowFor: AllowFor = () => {},
  ): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      response.end();
      return;
    }
    const answer = answerTo(request.url ?? '/', '/', (path) =>
      this.files.has(`${decoded(path).slice(1)}/index.html`),
    );
    if (answer.state === 'redirect') {
      // `//elsewhere` would redirect to another server.
      response.writeHead(302, {
        Location: answer.to.replace(/^\/+/, '/'),
        'Cache-Control': 'no-cache',
      });
      response.end();
      return;
    }
    if (answer.state === 'outside') return this.missing(request, response);
    const path = decoded(answer.path.split('?')[0]!).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.files.has(file)) return this.missing(request, response);
    const [encoding, end] =
      encodings.find(
        ([name, ending]) => this.files.has(file + ending) && this.accepts(request, name),
      ) ?? [];
    const stored = file + (end ?? '');
    const { etag, size, body } = await this.find(stored);
    const headers = {
      'Content-Type': fileType(file),
      'Cache-Control': cachingOf(`/${file}`),
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Length': size,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    if (request.method === 'HEAD' || body) {
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    allowFor(size);
    await writeChunks(response, createReadStream(join(this.folder, stored), { end: size - 1 }));
  }

  private accepts(request: IncomingMessage, name: string): boolean {
    return new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(
      String(request.headers['accept-encoding'] ?? ''),
    );
  }

  private async missing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = this.files.has('404.html') ? (await this.find('404.html')).body : undefined;
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Cache-Control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : page);
  }

  /** Returns a file from memory, or reads it. Concurrent requests share one read. */
  private find(stored: string): Promise<Found> {
    const kept = this.kept.get(stored);
    if (kept) return kept;
    const finding = this.read(stored);
    this.kept.set(stored, finding);
    finding.then(
      ({ body }) =>
        body ? this.kept.weigh(stored, finding, body.length + 1) : this.kept.delete(stored),
      () => this.kept.delete(stored),
    );
    return finding;
  }

  private async read(stored: string): Promise<Found> {
    const path = join(this.folder, stored);
    const { size, mtimeMs } = await fs.stat(path);
    if (size > KEPT_BYTES) return { etag: await this.large.etag(path, size, mtimeMs), size };
    const body = await fs.readFile(path);
    return { etag: etagOf(body), size: body.length, body };
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
