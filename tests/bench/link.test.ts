import { connect, createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { slowLink } from './link.ts';

it('brings every byte in its order, both ways, also where packets fall due in one millisecond', async () => {
  const sent = Buffer.from(Uint32Array.from({ length: 400_000 }, (_, at) => at).buffer);
  const echo = createServer((socket) => socket.pipe(socket));
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  const link = await slowLink((echo.address() as AddressInfo).port, {
    rtt: 15,
    kbps: 20_000,
    handshakes: 1,
  });
  const socket = connect(link.port, '127.0.0.1');
  const came: Buffer[] = [];
  const all = new Promise<void>((resolve) => {
    let bytes = 0;
    socket.on('data', (data) => {
      came.push(data);
      bytes += data.length;
      if (bytes === sent.length) resolve();
    });
  });
  for (let at = 0; at < sent.length; at += 1400) {
    socket.write(sent.subarray(at, at + 1400));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await all;
  await link.close();
  await new Promise((resolve) => echo.close(resolve));
  expect(Buffer.concat(came).equals(sent)).toBe(true);
});
