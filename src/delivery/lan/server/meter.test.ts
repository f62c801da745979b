import { expect, test } from 'vitest';
import { CARDS, RateLimiter } from './meter.ts';

test('a client requests in bursts, then at a limited rate; another is not delayed by it', () => {
  let at = 0;
  const meter = new RateLimiter(CARDS, () => at);
  const passed = (machine: string, times: number) =>
    Array.from({ length: times }, () => meter.tryConsume(machine)).filter(Boolean).length;
  expect(passed('a', 500)).toBe(120);
  expect(passed('b', 5)).toBe(5);
  at = 1000;
  expect(passed('a', 500)).toBe(20);
});

test('setting the clock back takes nothing away', () => {
  let at = 10_000;
  const meter = new RateLimiter(CARDS, () => at);
  meter.tryConsume('a');
  at = 0;
  expect(meter.tryConsume('a')).toBe(true);
});

test('a heavy request costs more', () => {
  const meter = new RateLimiter(CARDS, () => 0);
  expect(Array.from({ length: 9 }, () => meter.tryConsume('a', 30)).filter(Boolean)).toHaveLength(
    4,
  );
});

test.each([
  [4999, false],
  [5000, true],
])('beside %d other machines one that asked too much is forgotten: %s', (many, isForgotten) => {
  const meter = new RateLimiter(CARDS, () => 0);
  meter.tryConsume('a', 120);
  for (let n = 0; n < many; n += 1) meter.tryConsume(`m${n}`);
  meter.tryConsume('m0');
  expect(meter.tryConsume('a')).toBe(isForgotten);
});
