import { expect, test } from 'vitest';
import { KEY_MS, WindowKeys } from './window-keys.ts';

test('a key is valid once, for a minute, and until the next is created', () => {
  let at = 0;
  const keys = new WindowKeys(() => at);
  expect(keys.use('')).toBe(false);
  const first = keys.make();
  expect([keys.use('x'), keys.use(first), keys.use(first)]).toEqual([false, true, false]);
  const [second, third] = [keys.make(), keys.make()];
  expect([keys.use(second), second === third]).toEqual([false, false]);
  at = KEY_MS;
  expect(keys.use(third)).toBe(false);
});
