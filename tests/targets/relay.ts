// A relay to the lab server, through which a browser of this machine appears as another computer of
// the lab.
import { connect, createServer, type AddressInfo } from 'node:net';

/**
 * @param address the computer it appears to be: on Linux every 127.x.y.z may be one, and
 *   127.0.0.1 is the teacher's own
 */
export async function relay(
  port: number,
  address: string,
): Promise<{ home: string; close(): void }> {
  const server = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port, localAddress: address });
    near.pipe(far).pipe(near);
    for (const socket of [near, far])
      socket.on('error', () => {
        near.destroy();
        far.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}
