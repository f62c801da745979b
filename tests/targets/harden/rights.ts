// D. No authorization from a place or a name: every request from the teacher's own PC without the
// PIN or a live key is refused.
import { connect } from 'node:net';
import { bookOf, codeOf, machine } from '../lan-client.ts';
import { seeded } from './limits.ts';
import { startClass, type Class } from './small-lab.ts';

type Ask = {
  from: string;
  host: string;
  method: string;
  path: string;
  headers: Record<string, string>;
};
export type Rights = {
  cases: number;
  /** Requests that got data only for the teacher. */ given: string[];
};

const asks = [
  'GET /lan/class',
  'GET /lan/class/cards?from=1&to=40',
  'GET /lan/class/work?n=1',
  'GET /lan/class/zip',
  'GET /lan/class/pin',
  'POST /lan/class/open',
  'POST /lan/class/change-pin',
  'POST /lan/class/let-in',
  'POST /lan/class/renew?n=1',
  'POST /lan/class/erase?n=1',
] as const;

/** Sends a raw request. @returns its status, 0 if the connection was ended */
const raw = (port: number, { from, host, method, path, headers }: Ask): Promise<number> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, localAddress: from });
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
      if (/\r\n\r\n/.test(text)) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0)));
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('')}\r\n`);
  });

/**
 * Returns keys that an earlier page, a proxy, a forwarded port or a pupil's own session may have.
 */
async function keysOf({ server, work }: Class): Promise<Record<string, string>[]> {
  const pupil = machine('127.0.0.9', server.port);
  const { pin, cards } = bookOf(work);
  const open = async (headers: Record<string, string>) =>
    (
      JSON.parse((await pupil.ask('/lan/class/open', { method: 'POST', headers })).body) as {
        session: string;
      }
    ).session;
  const [elsewhere, over] = [await open({ 'X-Pin': pin }), await open({ 'X-Pin': pin })];
  await pupil.ask('/lan/class/logout', { method: 'POST', headers: { 'X-Phien': over } });
  pupil.close();
  const old = new URL(await server.teacherPage()).hash.split('=')[1]!;
  const desk = await server.teacher();
  return [
    {},
    { 'X-Pin': '' },
    { 'X-Phien': '' },
    { 'X-Phien': elsewhere },
    { 'X-Phien': over },
    { 'X-Khoa': old },
    { 'X-Khoa': '' },
    { 'X-Phien': 'undefined' },
    { 'X-Phien': 'constructor' },
    { 'X-Phieu': codeOf(cards[0]!) },
    // The teacher's own live session, behind another name or forwarded by a proxy.
    { ...desk, 'X-Through': 'proxy' },
  ];
}

export async function rights(folder: string, cases: number, seed: number): Promise<Rights> {
  const lab = await startClass(folder);
  const random = seeded(seed);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const given: string[] = [];
  try {
    const { port } = lab.server;
    const keys = await keysOf(lab);
    const before = bookOf(lab.work);
    for (let at = 0; at < cases; at += 1) {
      const [method, path] = any(asks).split(' ') as [string, string];
      const headers = any(keys);
      const passed = any([
        { Via: '1.1 proxy' },
        { 'X-Forwarded-For': '10.0.0.7' },
        { Forwarded: 'for=10.0.0.7' },
      ]);
      const isProxied = 'X-Through' in headers;
      const ask: Ask = {
        from: any(['127.0.0.1', '127.0.0.1', '127.0.0.8']),
        host: isProxied
          ? any(['evil.example', `127.0.0.1:${port + 1}`, '127.0.0.1:80'])
          : any([`127.0.0.1:${port}`, `localhost:${port}`, '127.0.0.1']),
        method,
        path,
        headers: {
          ...headers,
          ...(isProxied || random() < 0.3 ? (random() < 0.7 ? passed : {}) : {}),
        },
      };
      const status = await raw(port, ask);
      if (status === 200)
        given.push(`${ask.from} ${ask.host} ${method} ${path} ${JSON.stringify(ask.headers)}`);
      // Clients that request a lot are told to wait, which would hide what they get.
      if (at % 8 === 7) {
        const teacher = machine('127.0.0.1', port);
        await teacher.ask('/lan/class/let-in', {
          method: 'POST',
          headers: { 'X-Pin': bookOf(lab.work).pin },
        });
        teacher.close();
      }
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    if (JSON.stringify(bookOf(lab.work)) !== JSON.stringify(before))
      given.push('the book has changed');
    return { cases, given };
  } finally {
    await lab.end();
  }
}
