import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/**
 * A school's line: round trip in ms, kilobits per second shared by all connections, and round trips
 * the proxy adds before the first byte (TCP's one; TLS pays its own by passing through).
 */
export type Line = { rtt: number; kbps: number; handshakes: number };

const PACKET = 1400;
/** Packets in the first flight (IW10); each acknowledged flight doubles it. */
const FIRST_FLIGHT = 10;

/**
 * Returns a function that writes data after a delay, in call order: timers due in the same
 * millisecond fire in any order.
 */
function inOrder(socket: Socket): (data: Buffer, ms: number) => void {
  const waiting: Buffer[] = [];
  return (data, ms) => {
    waiting.push(data);
    setTimeout(
      () => {
        const next = waiting.shift()!;
        if (socket.writable) socket.write(next);
      },
      Math.max(0, ms),
    );
  };
}

/**
 * Starts a loopback proxy that adds costs CDP's throttling omits: handshakes (TCP and TLS), slow
 * start, and one shared bottleneck. No loss.
 */
export async function slowLink(
  target: number,
  line: Line,
): Promise<{ port: number; close(): Promise<void> }> {
  const msPerByte = 8 / line.kbps;
  let free = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket
        .setNoDelay(true)
        .on('error', () => socket.destroy())
        .on('close', () => {
          sockets.delete(socket);
          client.destroy();
          upstream.destroy();
        });
    }
    const [toClient, toServer] = [inOrder(client), inOrder(upstream)];
    const opened = Date.now();
    const ready = opened + line.handshakes * line.rtt;
    let flight = FIRST_FLIGHT * PACKET;
    let inFlight = 0;
    const queue: Buffer[] = [];
    let pumping = false;
    const pump = async () => {
      if (pumping) return;
      pumping = true;
      for (let chunk = queue.shift(); chunk; chunk = queue.shift()) {
        for (let at = 0; at < chunk.length; at += PACKET) {
          const part = chunk.subarray(at, at + PACKET);
          if (inFlight + part.length > flight) {
            await new Promise((resolve) => setTimeout(resolve, line.rtt));
            inFlight = 0;
            flight *= 2;
          }
          inFlight += part.length;
          free = Math.max(free, Date.now()) + part.length * msPerByte;
          const arrives = free + line.rtt / 2;
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, free - Date.now())));
          toClient(part, arrives - Date.now());
        }
      }
      pumping = false;
    };
    client.on('data', (data: Buffer) => {
      const leaves = Math.max(ready, Date.now()) + line.rtt / 2;
      toServer(data, leaves - Date.now());
    });
    upstream.on('data', (data: Buffer) => {
      queue.push(data);
      void pump();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { port: (server.address() as AddressInfo).port, close };
}
