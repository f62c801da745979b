import { beforeEach, expect, test } from 'vitest';
import { IDLE_MS, Sessions } from './sessions.ts';

let at = 0;
let sessions: Sessions;
let key = '';
beforeEach(() => {
  at = 0;
  sessions = new Sessions(() => at);
  key = sessions.open('phone');
});

test('a key works on its own client, and expires after a quarter of an hour without use', () => {
  expect([
    sessions.isOpen(key, 'phone'),
    sessions.isOpen(key, 'thief'),
    sessions.isOpen('', 'phone'),
  ]).toEqual([true, false, false]);
  at = IDLE_MS - 1;
  expect(sessions.isOpen(key, 'phone')).toBe(true);
  at += IDLE_MS - 1;
  expect(sessions.isOpen(key, 'phone')).toBe(true);
  at += IDLE_MS;
  expect(sessions.isOpen(key, 'phone')).toBe(false);
});

test('the next page of the tab continues; a closed tab does not come back', () => {
  sessions.left(key);
  at = 3000;
  expect(sessions.isOpen(key, 'phone')).toBe(true);
  sessions.left(key);
  at += 10_000;
  expect(sessions.isOpen(key, 'phone')).toBe(false);
});

test('leaving does not extend an expired session', () => {
  at = IDLE_MS;
  sessions.left(key);
  expect(sessions.isOpen(key, 'phone')).toBe(false);
});

test('logout ends this session, changing the PIN ends all others', () => {
  const second = sessions.open('other');
  const third = sessions.open('third');
  sessions.close(key);
  expect(sessions.isOpen(key, 'phone')).toBe(false);
  sessions.closeOthers(second);
  expect([sessions.isOpen(second, 'other'), sessions.isOpen(third, 'third')]).toEqual([
    true,
    false,
  ]);
});

test('at most fifty are remembered', () => {
  for (let n = 0; n < 50; n += 1) sessions.open(`m${n}`);
  expect(sessions.isOpen(key, 'phone')).toBe(false);
});
