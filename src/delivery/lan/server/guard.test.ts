import { beforeEach, describe, expect, test } from 'vitest';
import { LoginThrottle } from './guard.ts';

let at = 0;
let guard: LoginThrottle;
const beforeGuard = (): void => {
  at = 0;
  guard = new LoginThrottle(() => at);
};
beforeEach(beforeGuard);
const miss = (machine: string, card = '7') => guard.verify(machine, card, () => false);
const hit = (machine: string, card = '7') => guard.verify(machine, card, () => true);

test('a client with eight errors waits a minute, and a right code does not help it', () => {
  for (let n = 0; n < 8; n += 1) expect(miss('a')).toBe('wrong');
  expect(miss('a')).toBe('wait');
  expect(hit('a')).toBe('wait');
  expect(hit('b')).toBe('right');
  at = 60_000;
  expect(hit('a')).toBe('right');
});

test('a client with 24 errors an hour waits for the rest of it; other clients and the card do not', () => {
  for (let n = 0; n < 24; n += 1) {
    at = n * 60_000;
    expect(miss('a')).toBe('wrong');
  }
  at = 30 * 60_000;
  expect([hit('a'), hit('b')]).toEqual(['wait', 'right']);
  at = 3_600_000;
  expect(hit('a')).toBe('right');
});

test('150 clients that guess at forty cards block none of the cards', () => {
  for (let n = 0; n < 6000; n += 1) miss(`thief-${n % 150}`, `${n % 40}`);
  expect(guard.waiting()).toHaveLength(150);
  for (let card = 0; card < 40; card += 1) expect(hit(`pc-${card}`, `${card}`)).toBe('right');
  guard.unblock();
  expect([guard.waiting(), hit('thief-3')]).toEqual([[], 'right']);
});

test('a room behind one address: opening forty cards forgives forty errors; the same card again forgives nothing', () => {
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

test('a wrong PIN counts as three wrong codes', () => {
  for (let n = 0; n < 8; n += 1) {
    at = n * 60_000;
    expect(miss('a', 'pin')).toBe('wrong');
  }
  at = 9 * 60_000;
  expect(hit('a')).toBe('wait');
});

test('three flooding connections block a client for a minute', () => {
  expect([1, 2, 3].map(() => guard.floodedBy('a'))).toEqual([false, false, true]);
  expect([guard.isFlooding('a'), guard.isFlooding('b'), guard.waiting()]).toEqual([
    true,
    false,
    ['a'],
  ]);
  at = 60_000;
  expect(guard.isFlooding('a')).toBe(false);
});

test('a teacher unblocks a waiting client', () => {
  for (let n = 0; n < 8; n += 1) miss('a');
  miss('b');
  expect(guard.waiting()).toEqual(['a']);
  guard.unblock('a');
  expect([guard.waiting(), hit('a'), [...guard.wrong.keys()]]).toEqual([[], 'right', ['b']]);
});

test('from 10,000 clients or cards on it forgets instead of filling the memory', () => {
  for (let n = 0; n < 10_000; n += 1) miss(`m${n}`, `c${n}`);
  expect(guard.wrong.size).toBeLessThanOrEqual(5001);
  expect(guard.waiting().length).toBeLessThanOrEqual(5000);
});

test('a teacher unblocks one client and no other; unblocking all forgets all errors', () => {
  for (let n = 0; n < 8; n += 1) for (const machine of ['a', 'b']) miss(machine);
  guard.unblock('a');
  expect([guard.waiting(), guard.wrong.get('b')]).toEqual([['b'], 8]);
  guard.unblock();
  expect([guard.waiting(), guard.wrong.size]).toEqual([[], 0]);
});

test('wrong codes are counted by client, for at most 5,000 clients', () => {
  for (const machine of ['a', 'a', 'b', 'a']) miss(machine);
  expect([...guard.wrong]).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
  for (let n = 0; n < 4998; n += 1) miss(`m${n}`);
  miss('a');
  expect([guard.wrong.size, guard.wrong.get('a')]).toEqual([5000, 4]);
  miss('one more');
  expect([...guard.wrong]).toEqual([['one more', 1]]);
});

describe('with errors from more than 5,000 clients', () => {
  const others = (many: number, times = 1) => {
    for (let n = 0; n < many; n += 1) for (let k = 0; k < times; k += 1) miss(`m${n}`);
  };
  test('the oldest is forgotten, and none before', () => {
    for (let n = 0; n < 7; n += 1) miss('x');
    others(4999);
    miss('x');
    expect(hit('x')).toBe('wait');
    beforeGuard();
    for (let n = 0; n < 7; n += 1) miss('x');
    others(5000);
    miss('x');
    expect(hit('x')).toBe('right');
  });
  test('a blocked one is not forgotten', () => {
    for (let n = 0; n < 8; n += 1) miss('x');
    others(5000);
    expect(hit('x')).toBe('wait');
  });
  test('the oldest is unblocked if all are blocked', () => {
    others(5000, 8);
    miss('one more');
    expect([hit('m0'), hit('m1')]).toEqual(['right', 'wait']);
  });
});

describe('errors are forgiven', () => {
  /** Returns how often `x` may err within an hour, with a right code for a card now and then. */
  const triesInAnHour = (...cards: string[]) => {
    let tries = 0;
    const until = at + 3_600_000;
    for (at += 60_000; at < until; at += 30_000) {
      if (miss('x') === 'wrong') tries += 1;
      for (const card of cards) hit('x', card);
    }
    return tries;
  };
  test('only for the first opening of each card', () => {
    expect(triesInAnHour()).toBe(24);
    beforeGuard();
    hit('x', 'one');
    hit('x', 'two');
    expect(triesInAnHour('one', 'two')).toBe(24);
  });
  test('again when 5,000 other cards were opened meanwhile, and no sooner', () => {
    for (const [cards, tries] of [
      [4999, 24],
      [5001, 25],
    ] as const) {
      beforeGuard();
      hit('x', 'one');
      for (let n = 0; n < cards; n += 1) hit(`m${n}`, 'two');
      hit('another', 'three');
      expect(triesInAnHour('one')).toBe(tries);
    }
  });
});
