import { beforeEach, expect, test } from 'vitest';
import { Guard } from './guard.ts';

let at = 0;
let guard: Guard;
beforeEach(() => {
  at = 0;
  guard = new Guard(() => at);
});
const miss = (machine: string, card = '7') => guard.judge(machine, card, () => false);
const hit = (machine: string, card = '7') => guard.judge(machine, card, () => true);

test('a machine that errs eight times waits a minute, and a right code does not help it', () => {
  for (let n = 0; n < 8; n += 1) expect(miss('a')).toBe('wrong');
  expect(miss('a')).toBe('wait');
  expect(hit('a')).toBe('wait');
  expect(hit('b')).toBe('right');
  at = 60_000;
  expect(hit('a')).toBe('right');
});

test('a card missed thirty times is closed to unknown machines for an hour, not to one that has known its code', () => {
  expect(hit('desk')).toBe('right');
  for (let n = 0; n < 30; n += 1) miss(`thief-${n}`);
  expect(hit('stranger')).toBe('wait');
  expect(hit('desk')).toBe('right');
  expect(hit('stranger', '8')).toBe('right');
  expect(guard.closed()).toEqual(['7']);
  at = 3_600_000;
  expect(hit('stranger')).toBe('right');
});

test('a teacher opens a closed card', () => {
  for (let n = 0; n < 30; n += 1) miss(`thief-${n}`);
  guard.reopen('7');
  expect(hit('stranger')).toBe('right');
});

test('a teacher lets a waiting machine in', () => {
  for (let n = 0; n < 8; n += 1) miss('a');
  miss('b');
  expect(guard.waiting()).toEqual(['a']);
  guard.letIn('a');
  expect([guard.waiting(), hit('a'), [...guard.wrong.keys()]]).toEqual([[], 'right', ['b']]);
});

test('who knew a code that was changed is a stranger again', () => {
  expect(hit('desk', 'pin')).toBe('right');
  guard.changed('pin');
  for (let n = 0; n < 30; n += 1) miss(`thief-${n}`, 'pin');
  expect(hit('desk', 'pin')).toBe('wait');
});

test('from 10,000 machines or cards it forgets rather than fills the memory', () => {
  for (let n = 0; n < 10_000; n += 1) miss(`m${n}`, `c${n}`);
  expect(guard.wrong.size).toBeLessThanOrEqual(5001);
});
