import { readFileSync, existsSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join, extname } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const here = (name: string) => readFileSync(new URL(name, import.meta.url));

/**
 * Serves a build as the web does: TLS 1.3, HTTP/2, precompressed. One connection carries page and
 * script; over HTTP/1.1 a browser opens a second one and pays its handshakes again. The key beside
 * this file is only for this bench.
 */
export async function httpsServer(
  folder: string,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createSecureServer({
    key: here('./test-only-key.pem'),
    cert: here('./test-only-cert.pem'),
  });
  server.on('stream', (stream, headers) => {
    const path = decodeURI(String(headers[':path']).split(/[?#]/)[0]!);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file))
      return stream.respond({ ':status': 404 }, { endStream: true });
    const packed = existsSync(`${file}.br`);
    stream.on('error', () => {});
    stream.respond({
      ':status': 200,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    stream.end(readFileSync(packed ? `${file}.br` : file));
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session)).on('error', () => session.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      for (const session of sessions) session.destroy();
      server.close(() => resolve());
    });
  return { port: (server.address() as AddressInfo).port, close };
}
