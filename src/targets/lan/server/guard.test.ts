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

test('a machine that errs 24 times an hour waits for the rest of it; other machines and the card do not', () => {
  for (let n = 0; n < 24; n += 1) {
    at = n * 60_000;
    expect(miss('a')).toBe('wrong');
  }
  at = 30 * 60_000;
  expect([hit('a'), hit('b')]).toEqual(['wait', 'right']);
  at = 3_600_000;
  expect(hit('a')).toBe('right');
});

test('150 machines that guess at forty cards close none of them', () => {
  for (let n = 0; n < 6000; n += 1) miss(`thief-${n % 150}`, `${n % 40}`);
  expect(guard.waiting()).toHaveLength(150);
  for (let card = 0; card < 40; card += 1) expect(hit(`pc-${card}`, `${card}`)).toBe('right');
  guard.letIn();
  expect([guard.waiting(), hit('thief-3')]).toEqual([[], 'right']);
});

test('a room behind one address: forty cards opened forgive forty slips; the same card again forgives nothing', () => {
  for (let card = 0; card < 40; card += 1) {
    at = card * 30_000;
    expect([miss('router', `${card}`), hit('router', `${card}`)]).toEqual(['wrong', 'right']);
  }
  let tries = 0;
  for (at += 60_000; at < 3_600_000; at += 10_000) {
    if (miss('thief') === 'wrong') tries += 1;
    hit('thief', 'own');
  }
  expect(tries).toBeLessThanOrEqual(27);
});

test('a wrong PIN weighs as much as three wrong codes', () => {
  for (let n = 0; n < 8; n += 1) {
    at = n * 60_000;
    expect(miss('a', 'pin')).toBe('wrong');
  }
  at = 9 * 60_000;
  expect(hit('a')).toBe('wait');
});

test('three connections that flood shut a machine out for a minute', () => {
  expect([1, 2, 3].map(() => guard.floodedBy('a'))).toEqual([false, false, true]);
  expect([guard.isFlooding('a'), guard.isFlooding('b'), guard.waiting()]).toEqual([
    true,
    false,
    ['a'],
  ]);
  at = 60_000;
  expect(guard.isFlooding('a')).toBe(false);
});

test('a teacher lets a waiting machine in', () => {
  for (let n = 0; n < 8; n += 1) miss('a');
  miss('b');
  expect(guard.waiting()).toEqual(['a']);
  guard.letIn('a');
  expect([guard.waiting(), hit('a'), [...guard.wrong.keys()]]).toEqual([[], 'right', ['b']]);
});

test('from 10,000 machines or cards it forgets rather than fills the memory', () => {
  for (let n = 0; n < 10_000; n += 1) miss(`m${n}`, `c${n}`);
  expect(guard.wrong.size).toBeLessThanOrEqual(5001);
  expect(guard.waiting().length).toBeLessThanOrEqual(5000);
});
