import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const tries = 20;

/**
 * Listens on `port`, or the next free one above it.
 * @returns the port taken; throws if none of 20 is free or the host is not ours
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let next = port; ; next += 1) {
    const result = await listenOnce(server, next, host);
    if (result.state === 'listening') return result.port;
    if (result.code !== 'EADDRINUSE' || port === 0 || next >= port + tries) throw result.error;
  }
}

type Outcome =
  | { state: 'listening'; port: number }
  | { state: 'failed'; code: string | undefined; error: Error };

function listenOnce(server: Server, port: number, host: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) =>
      resolve({ state: 'failed', code: error.code, error });
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve({ state: 'listening', port: (server.address() as AddressInfo).port });
    });
  });
}
