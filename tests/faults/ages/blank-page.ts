// An empty page, at an address where a browser stores data.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function blankPage(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>blank</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
