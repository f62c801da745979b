/**
 * The LAN server of one PC, over real sockets.
 * @module-tag slow
 */
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  bookOf,
  codeOf,
  machine,
  makeAttempt,
  readCard,
  type Machine,
  type PaperCard,
} from '../../../../tests/targets/lan-client.ts';
import { until } from '../../../../tests/e2e/robot/until.ts';
import type { ClassOverview, TeacherPin, TeacherSession } from '#core/files/lan-answers.ts';
import type { CardStoreStatus } from './class-context.ts';
import { lanServer, type LanServer } from './lan-server.ts';

let home = '';
let server: LanServer;
let cards: PaperCard[];
let machines: Machine[];
const work = (): string => join(home, 'phieu');
const at = (address: string): Machine => {
  const opened = machine(address, server.port);
  machines.push(opened);
  return opened;
};
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'lan-'));
  mkdirSync(join(home, 'trang'));
  writeFileSync(join(home, 'trang/index.html'), '<title>x</title>');
  server = await lanServer({ site: join(home, 'trang'), work: work(), port: 0, host: '127.0.0.1' });
  cards = bookOf(work()).cards;
  machines = [];
});
afterEach(async () => {
  for (const machine of machines) machine.close();
  await server.close();
  rmSync(home, { recursive: true });
});

const class_ = (pc: Machine, path: string, headers: Record<string, string>, method = 'GET') =>
  pc.ask(`/lan/class${path}`, { method, headers });
const opened = async (pc: Machine): Promise<{ 'X-Phien': string }> => {
  const { body } = await class_(pc, '/open', { 'X-Pin': bookOf(work()).pin }, 'POST');
  return { 'X-Phien': (JSON.parse(body) as TeacherSession).session };
};
const seen = async (pc: Machine): Promise<ClassOverview> =>
  JSON.parse((await class_(pc, '', { 'X-Pin': bookOf(work()).pin })).body) as ClassOverview;
/** Returns a code other than the right one. */
const wrongPin = (pin = bookOf(work()).pin): string => (pin === '111111' ? '222222' : '111111');
/** Sends thirty-two wrong PINs, eight from each of four clients. */
async function guessAway(): Promise<void> {
  for (let n = 0; n < 32; n += 1)
    await class_(at(`127.0.9.${10 + (n % 4)}`), '', { 'X-Pin': wrongPin() });
}

test('wrong PINs block only the clients that typed them; the teacher sees them and unblocks all with one press', async () => {
  await guessAway();
  const [teacher, phone] = [at('127.0.0.1'), at('127.0.0.5')];
  const right = { 'X-Pin': bookOf(work()).pin };
  expect([
    (await class_(phone, '', right)).status,
    (await class_(teacher, '', { 'X-Pin': bookOf(work()).pin })).status,
    (await class_(at('127.0.9.10'), '', right)).status,
  ]).toEqual([200, 200, 429]);
  const { wrong } = await seen(teacher);
  expect(wrong.map(({ machine: at, isWaiting }) => [at, isWaiting])).toEqual(
    [10, 11, 12, 13].map((n) => [`127.0.9.${n}`, true]),
  );
  expect((await class_(teacher, '/let-in', { 'X-Pin': bookOf(work()).pin }, 'POST')).status).toBe(
    200,
  );
  expect((await seen(teacher)).wrong).toEqual([]);
});

test('a waiting client is listed for the teacher, and one press unblocks it', async () => {
  const [teacher, pupil] = [at('127.0.0.1'), at('127.0.0.5')];
  for (let n = 0; n < 9; n += 1) await pupil.ask('/lan/card', { headers: { 'X-Phieu': '3 ZZZZ' } });
  expect((await seen(teacher)).wrong).toEqual([
    { machine: '127.0.0.5', times: 8, isWaiting: true },
  ]);
  await expect(readCard(pupil, cards[2]!)).rejects.toThrow('429');
  await class_(teacher, '/let-in?machine=127.0.0.5', { 'X-Pin': bookOf(work()).pin }, 'POST');
  expect((await readCard(pupil, cards[2]!)).profiles).toHaveLength(1);
  expect((await seen(teacher)).wrong).toEqual([]);
  expect(
    (await class_(pupil, '/let-in?machine=127.0.0.5', { 'X-Pin': wrongPin() }, 'POST')).status,
  ).toBe(403);
});

test('a session opens the class without the PIN, only on its client, until logout', async () => {
  const phone = at('127.0.0.5');
  const session = await opened(phone);
  expect((await class_(phone, '', session)).status).toBe(200);
  expect((await class_(at('127.0.0.6'), '', session)).status).toBe(403);
  await class_(phone, '/logout', session, 'POST');
  expect((await class_(phone, '', session)).status).toBe(403);
});

test('changing the PIN ends the other sessions and the old PIN; the session that changed it continues', async () => {
  const [phone, otherPhone] = [at('127.0.0.5'), at('127.0.0.6')];
  const [mine, theirs] = [await opened(phone), await opened(otherPhone)];
  const old = bookOf(work()).pin;
  const changed = await class_(
    phone,
    '/change-pin',
    { ...mine, 'X-Pin': bookOf(work()).pin },
    'POST',
  );
  const { pin } = JSON.parse(changed.body) as TeacherPin;
  expect([pin === old, bookOf(work()).pin]).toEqual([false, pin]);
  expect((await class_(phone, '', mine)).status).toBe(200);
  expect([
    (await class_(otherPhone, '', theirs)).status,
    (await class_(otherPhone, '', { 'X-Pin': old })).status,
    (await class_(otherPhone, '', { 'X-Pin': pin })).status,
  ]).toEqual([403, 403, 200]);
});

test('a PIN that does not fit the disk is reported: the old one and its sessions stay valid', async () => {
  const [phone, otherPhone] = [at('127.0.0.5'), at('127.0.0.6')];
  const [mine, theirs] = [await opened(phone), await opened(otherPhone)];
  const { pin } = bookOf(work());
  symlinkSync('/dev/full', join(work(), 'lop.json.moi'));
  expect(
    await class_(phone, '/change-pin', { ...mine, 'X-Pin': bookOf(work()).pin }, 'POST'),
  ).toEqual({
    status: 507,
    body: '{"why":"full"}',
  });
  expect(bookOf(work()).pin).toBe(pin);
  expect([
    (await class_(phone, '', mine)).status,
    (await class_(otherPhone, '', theirs)).status,
    (await class_(at('127.0.0.7'), '', { 'X-Pin': pin })).status,
  ]).toEqual([200, 200, 200]);
});

test('while the book is shut addresses are available, nothing counts as a guess, requests are metered; afterwards the PIN opens as before', async () => {
  const { pin } = bookOf(work());
  const [book, aside] = [join(work(), 'lop.json'), join(work(), 'aside')];
  await server.close();
  renameSync(book, aside);
  symlinkSync(book, book);
  const told: CardStoreStatus[] = [];
  server = await lanServer({
    site: join(home, 'trang'),
    work: work(),
    port: 0,
    host: '127.0.0.1',
    told: (said) => told.push(said),
  });
  expect(server.book()).toEqual({ state: 'shut', why: 'bookHeld' });
  const [phone, hasty] = [at('127.0.0.5'), at('127.0.0.6')];
  const shut = { status: 503, body: '{"why":"closed","book":"bookHeld"}' };
  expect(await class_(phone, '/open', { 'X-Pin': pin }, 'POST')).toEqual(shut);
  for (let n = 0; n < 12; n += 1)
    expect(await class_(phone, '/open', { 'X-Pin': wrongPin(pin) }, 'POST')).toEqual(shut);
  expect(await phone.ask('/lan/card', { headers: { 'X-Phieu': codeOf(cards[2]!) } })).toEqual(shut);
  expect((await phone.ask('/lan/addresses')).status).toBe(200);
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => class_(hasty, '', { 'X-Pin': pin })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503, 429]));
  unlinkSync(book);
  renameSync(aside, book);
  await until('the book is open', async () => told.length > 0);
  // The window shows nothing of the PIN.
  expect(told).toEqual([{ state: 'open', isCopy: false }]);
  expect((await class_(phone, '', await opened(phone))).status).toBe(200);
});

test('only the class’s board gets one card’s work', async () => {
  const card = cards[6]!;
  writeFileSync(
    join(work(), '007.jsonl'),
    `${JSON.stringify({ attempt: makeAttempt(card.profile, 1) })}\n`,
  );
  const rows = await class_(at('127.0.0.1'), '/work?n=7', { 'X-Pin': bookOf(work()).pin });
  expect([rows.status, (JSON.parse(rows.body) as { attempts: unknown[] }).attempts.length]).toEqual(
    [200, 1],
  );
  const pupil = at('127.0.0.5');
  expect((await class_(pupil, '/work?n=7', { 'X-Pin': '' })).status).toBe(403);
  expect((await class_(pupil, '/work?n=7', { 'X-Phieu': codeOf(card) })).status).toBe(404);
  expect(
    (await class_(at('127.0.0.1'), '/work?n=999', { 'X-Pin': bookOf(work()).pin })).status,
  ).toBe(404);
});

test('neither the addresses nor the overview contain the PIN', async () => {
  const { pin } = bookOf(work());
  const scanned = await at('127.0.0.5').ask('/lan/addresses');
  const desk = await class_(at('127.0.0.1'), '', { 'X-Pin': bookOf(work()).pin });
  expect([scanned.status, scanned.body.includes(pin), desk.body.includes(pin)]).toEqual([
    200,
    false,
    false,
  ]);
});

/** Requests a card and reads nothing of it. */
function silent(address: string, card: PaperCard): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: server.port, localAddress: address }, () => {
      socket.pause();
      socket.write(`GET /lan/card HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Phieu: ${codeOf(card)}\r\n\r\n`);
      setTimeout(() => resolve(socket), 300);
    });
    socket.on('error', () => {});
  });
}

test('a client that requests a full card and reads nothing delays only itself, and not for long', async () => {
  const card = cards[0]!;
  writeFileSync(
    join(work(), '001.jsonl'),
    Array.from(
      { length: 20_000 },
      (_, n) =>
        `${JSON.stringify({ attempt: { ...makeAttempt(card.profile, n), said: 'Kể với bà. '.repeat(30) } })}\n`,
    ).join(''),
  );
  const socket = await silent('127.0.0.5', card);
  // The same client's second request waits, and is told to retry. Another client gets the card
  // meanwhile.
  const again = at('127.0.0.5').ask('/lan/card', { headers: { 'X-Phieu': codeOf(card) } });
  expect(
    (await at('127.0.0.6').ask('/lan/card', { headers: { 'X-Phieu': codeOf(card) } })).status,
  ).toBe(200);
  expect((await at('127.0.0.5').ask('/')).status).toBe(200);
  expect(await again).toMatchObject({ status: 429, body: '{"why":"busy"}' });
  socket.destroy();
  expect(
    (await at('127.0.0.5').ask('/lan/card', { headers: { 'X-Phieu': codeOf(card) } })).status,
  ).toBe(200);
});

const opensDesk = async (pc: Machine, key: string): Promise<Record<string, string> | null> => {
  const { status, body } = await class_(pc, '/open', { 'X-Khoa': key }, 'POST');
  return status === 200 ? { 'X-Phien': (JSON.parse(body) as TeacherSession).session } : null;
};

test('a key of the server’s window opens the teacher’s page on the server’s own machine, once; only there the PIN is shown', async () => {
  const [teacher, pupil] = [at('127.0.0.1'), at('127.0.0.5')];
  expect((await class_(teacher, '', { 'X-Phien': '' })).status).toBe(403);
  const key = server.windowKey();
  expect(await opensDesk(pupil, key)).toBeNull();
  const desk = (await opensDesk(teacher, key))!;
  expect(await opensDesk(teacher, key)).toBeNull();
  const { pin } = bookOf(work());
  expect((await class_(teacher, '/pin', desk)).body).toBe(JSON.stringify({ pin }));
  expect((await class_(pupil, '/pin', await opened(pupil))).status).toBe(404);
  expect((await class_(pupil, '/pin', desk)).status).toBe(403);
});

test('erasing and changing the PIN require the PIN again; five wrong ones end the session', async () => {
  const phone = at('127.0.0.5');
  const [mine, { pin, cards: before }] = [await opened(phone), bookOf(work())];
  for (const act of ['/erase?n=1', '/change-pin', '/erase?n=2', '/change-pin', '/erase?n=3'])
    expect((await class_(phone, act, { ...mine, 'X-Pin': wrongPin() }, 'POST')).body).toBe(
      '{"why":"pin"}',
    );
  expect(bookOf(work())).toMatchObject({ pin, cards: before });
  expect((await class_(phone, '', mine)).status).toBe(403);
});

test.each(['Via', 'X-Forwarded-For', 'Forwarded'])(
  'a request forwarded by a proxy (%s) is refused',
  async (name) => {
    const asked = at('127.0.0.1').ask('/', { headers: { [name]: '1.1 x' } });
    expect((await asked).status).toBe(403);
  },
);
