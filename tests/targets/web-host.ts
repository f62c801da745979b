// A host whose content can be replaced during visits, and that can fail in every way a line or a
// portal fails.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * `cut`: half of the body, then the connection breaks. `hang`: no data at all. `gone`: no
 * connection.
 */
export type Fault =
  'hang' | 'cut' | 'gone' | { status: number; body?: string; headers?: Record<string, string> };
/** @param path from the root, as requested: `learn/` */
export type Faults = (path: string) => Fault | null;

export type WebHost = {
  url: string;
  folder: string;
  faults: Faults;
  /** Requested paths since it was cleared. */ asked: string[];
  close(): Promise<void>;
};

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  html: 'text/html;charset=utf-8',
};
export const noFaults: Faults = () => null;

function answer(
  response: ServerResponse,
  fault: Fault | null,
  status: number,
  file: string,
  known: string | undefined,
): void {
  if (fault === 'hang') return;
  if (fault === 'gone') return void response.destroy();
  if (fault && fault !== 'cut')
    return void response
      .writeHead(fault.status, { 'Content-Type': 'text/html;charset=utf-8', ...fault.headers })
      .end(fault.body ?? '');
  const body = readFileSync(file);
  // Caching is forbidden: the builds of tests have other chunks under the same names
  // (`buildNamed`).
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  const headers = {
    'Content-Type': types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'text/plain',
    'Cache-Control': 'no-cache',
    ETag: etag,
  };
  if (fault === 'cut') {
    response.writeHead(status, { ...headers, 'Content-Length': body.length });
    return void response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  }
  if (known === etag) return void response.writeHead(304, headers).end();
  response.writeHead(status, headers).end(body);
}

export async function webHost(folder: string): Promise<WebHost> {
  const host: WebHost = {
    url: '',
    folder,
    faults: noFaults,
    asked: [],
    close: async () => undefined,
  };
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url!, 'http://x').pathname).slice(1);
    host.asked.push(path);
    const file = join(host.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const isThere = existsSync(file) && /\.\w+$/.test(file);
    answer(
      response,
      host.faults(path),
      isThere ? 200 : 404,
      isThere ? file : join(host.folder, '404.html'),
      isThere ? request.headers['if-none-match'] : undefined,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  host.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return host;
}
