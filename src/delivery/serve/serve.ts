// Serves the built site on this computer and on the school's network. Tests also start it
// in-process.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { announce } from './announce.ts';
import { answerTo, cachingOf, commonHeaders } from './answers.ts';
import { listen } from './listen.ts';

export type ServeOptions = {
  /** 0 takes any free port; a taken port gives the next free one. */
  port?: number;
  /** `0.0.0.0` allows the whole network. */
  host?: string;
  /** The site's folder in the address, with both slashes: `/a/b/`. */
  base?: string;
};

/** `url` ends with the base, so `${url}learn/` is a page. */
export type Served = { url: string; port: number; close: () => Promise<void> };

/** Answers one request. */
export type Answers = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Creates the handler for a built site. Files are listed once: call it again after a new build.
 * @param base the site's folder in the address, with both slashes
 */
export function siteAnswers(folder: string, base = '/'): Answers {
  const missing = missingPage(folder);
  const files = sirv(folder, {
    dev: false,
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: (_, response) => missing(response),
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  const isPage = (path: string) => existsSync(join(folder, decoded(path), 'index.html'));
  return (request, response) => {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const answer = answerTo(request.url ?? '/', base, isPage);
    if (answer.state === 'outside') return missing(response);
    if (answer.state === 'redirect') {
      response.writeHead(302, { Location: answer.to, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    request.url = answer.path;
    files(request, response);
  };
}

/**
 * Serves a built site.
 * @throws if no port can be taken
 */
export const serveFolder = (folder: string, options: ServeOptions = {}): Promise<Served> =>
  serveAnswers(siteAnswers(folder, options.base), options);

/** Listens with these answers. @throws if no port can be taken */
export async function serveAnswers(answers: Answers, options: ServeOptions = {}): Promise<Served> {
  const { port: wanted = 4321, host = '0.0.0.0', base = '/' } = options;
  const server = createServer(answers);
  const port = await listen(server, wanted, host);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}${base}`, port, close };
}

/** Always 404: a missing script answered with a page and 200 would be run as a script. */
function missingPage(folder: string) {
  const path = join(folder, '404.html');
  const page = existsSync(path) ? readFileSync(path) : Buffer.from('Không có trang này.');
  return (response: ServerResponse) => {
    response
      .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(page);
  };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await announce(serveFolder);
