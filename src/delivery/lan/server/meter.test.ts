import { expect, test } from 'vitest';
import { CARDS, Meter } from './meter.ts';

test('a machine asks in bursts, then at a pace; another is not held up by it', () => {
  let at = 0;
  const meter = new Meter(CARDS, () => at);
  const passed = (machine: string, times: number) =>
    Array.from({ length: times }, () => meter.allows(machine)).filter(Boolean).length;
  expect(passed('a', 500)).toBe(120);
  expect(passed('b', 5)).toBe(5);
  at = 1000;
  expect(passed('a', 500)).toBe(20);
});

test('a clock that is set back takes nothing away', () => {
  let at = 10_000;
  const meter = new Meter(CARDS, () => at);
  meter.allows('a');
  at = 0;
  expect(meter.allows('a')).toBe(true);
});

test('a heavy question costs more', () => {
  const meter = new Meter(CARDS, () => 0);
  expect(Array.from({ length: 9 }, () => meter.allows('a', 30)).filter(Boolean)).toHaveLength(4);
});

test.each([
  [4999, false],
  [5000, true],
])('beside %d other machines one that asked too much is forgotten: %s', (many, isForgotten) => {
  const meter = new Meter(CARDS, () => 0);
  meter.allows('a', 120);
  for (let n = 0; n < many; n += 1) meter.allows(`m${n}`);
  meter.allows('m0');
  expect(meter.allows('a')).toBe(isForgotten);
});
