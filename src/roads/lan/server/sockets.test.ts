import { expect, test } from 'vitest';
import { Sockets } from './sockets.ts';

const taken = (sockets: Sockets, machine: string, times: number, isOwn = false): number => Array.from({ length: times }, () => sockets.takes(machine, isOwn)).filter(Boolean).length;

test('one machine holds its share and no more; forty others are let in, and so is the teacher', () => {
  const sockets = new Sockets();
  expect(taken(sockets, 'a', 600)).toBe(120);
  for (let n = 0; n < 40; n += 1) expect(taken(sockets, `pc-${n}`, 6)).toBe(6);
  expect(taken(sockets, 'own', 200, true)).toBe(200);
});

test('once half of all are held, a newcomer’s share is thirty', () => {
  const sockets = new Sockets();
  for (const machine of ['a', 'b', 'c']) taken(sockets, machine, 200);
  expect(taken(sockets, 'd', 200)).toBe(30);
});

test('what is closed may be opened again', () => {
  const sockets = new Sockets();
  taken(sockets, 'a', 120);
  expect(sockets.takes('a', false)).toBe(false);
  sockets.closed('a');
  expect([sockets.takes('a', false), sockets.takes('a', false)]).toEqual([true, false]);
});
