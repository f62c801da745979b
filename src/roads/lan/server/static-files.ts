import { promises as fs } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerTo, cachingOf } from '../../../tools/serve/answers.ts';
import { fileType } from '../../../transfer/file-type.ts';

/** Files up to this size stay in memory once read: a stick is slow, and may be pulled out in the middle of a lesson. */
const KEPT_BYTES = 2_000_000;

async function filesIn(folder: string, under = ''): Promise<string[]> {
  const entries = await fs.readdir(join(folder, under), { withFileTypes: true });
  const found = await Promise.all(entries.map((each) => (each.isDirectory() ? filesIn(folder, `${under}${each.name}/`) : Promise.resolve(each.isFile() ? [`${under}${each.name}`] : []))));
  return found.reduce((all, each) => all.concat(each), []);
}

const encodings = [['br', '.br'], ['gzip', '.gz']] as const;

type Read = { body: Buffer; etag: string };

/** The files of the site: listed once at the start, so that an address can only mean one of them. No listing, no way out. */
export class StaticFiles {
  private folder: string;
  private files: Set<string>;
  private kept = new Map<string, Read>();

  private constructor(folder: string, files: Set<string>) {
    this.folder = folder;
    this.files = files;
  }

  static async list(folder: string): Promise<StaticFiles> {
    return new StaticFiles(folder, new Set(await filesIn(folder)));
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      response.end();
      return;
    }
    const answer = answerTo(request.url ?? '/', '/', (path) => this.files.has(`${decoded(path).slice(1)}/index.html`));
    if (answer.state === 'redirect') {
      // `//elsewhere` would lead out of this server.
      response.writeHead(302, { Location: answer.to.replace(/^\/+/, '/'), 'Cache-Control': 'no-cache' });
      response.end();
      return;
    }
    if (answer.state === 'outside') return this.missing(request, response);
    const path = decoded(answer.path.split('?')[0]!).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.files.has(file)) return this.missing(request, response);
    const [encoding, end] = encodings.find(([name, ending]) => this.files.has(file + ending) && this.accepts(request, name)) ?? [];
    const { body, etag } = await this.read(file + (end ?? ''));
    const headers = { 'Content-Type': fileType(file), 'Cache-Control': cachingOf(`/${file}`), ETag: etag, Vary: 'Accept-Encoding' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': body.length, ...(encoding ? { 'Content-Encoding': encoding } : {}) });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private accepts(request: IncomingMessage, name: string): boolean {
    return new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(String(request.headers['accept-encoding'] ?? ''));
  }

  private async missing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = this.files.has('404.html') ? (await this.read('404.html')).body : undefined;
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : page);
  }

  private async read(file: string): Promise<Read> {
    const kept = this.kept.get(file);
    if (kept) return kept;
    const body = await fs.readFile(join(this.folder, file));
    const read = { body, etag: `"${body.length.toString(36)}-${hashOf(body)}"` };
    if (body.length <= KEPT_BYTES) this.kept.set(file, read);
    return read;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** FNV-1a: tells one version of a file from another, no more. */
function hashOf(bytes: Buffer): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
