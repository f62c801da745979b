// Clients that only occupy connections: a separate program, so that measuring does not wait for
// them.
// node lan-besiegers.ts <port> <card code> — until it is ended; prints a line once all have sent
// requests.
import { connect, type Socket } from 'node:net';

const [, , port, code] = process.argv;
const MACHINES = Array.from({ length: 13 }, (_, at) => `127.0.9.${at + 20}`);
const EACH = 60;
/**
 * Of all connections: those that request a full card and read nothing, and those whose body arrives
 * a byte a second.
 */
const READERS = 110;
const SLOW = 100;
const AGAIN_MS = 1000;

const head = (first: string): string =>
  `${first} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Phieu: ${code}\r\n`;
const slowHead = (first: string): string => `${head(first)}Content-Length: 200000\r\n\r\n`;

/** The behaviour of each connection; reopened whenever it was ended. */
const kinds: ((socket: Socket) => void)[] = [
  (socket) => {
    socket.write(`${head('GET /lan/card')}\r\n`);
    socket.pause();
  },
  (socket) => {
    socket.write(slowHead('POST /lan/card'));
    const slow = setInterval(() => socket.write('x'), 1000);
    socket.once('close', () => clearInterval(slow));
  },
  (socket) => {
    socket.write(slowHead('POST /'));
    const slow = setInterval(() => socket.write('x'), 1000);
    socket.once('close', () => clearInterval(slow));
  },
  (socket) => void socket.write('GET / HTTP/1.1\r\n'),
  () => {},
];
const kindOf = (n: number): number =>
  n < READERS ? 0 : n < READERS + SLOW ? 1 + (n % 2) : 3 + (n % 2);

function hold(n: number): void {
  const socket = connect(
    { host: '127.0.0.1', port: Number(port), localAddress: MACHINES[n % MACHINES.length]! },
    () => kinds[kindOf(n)]!(socket),
  );
  // All but the readers notice when they are ended.
  if (kindOf(n) > 0) socket.resume();
  socket.on('error', () => {});
  socket.once('close', () => setTimeout(hold, AGAIN_MS, n));
}

for (let n = 0; n < MACHINES.length * EACH; n += 1) hold(n);
setTimeout(() => console.log('besieged'), 1500);
