import { expect, test } from 'vitest';
import { PerClientQueue } from './turns.ts';

test('one request per client at a time, in order; another client does not wait', async () => {
  const turns = new PerClientQueue();
  const began: string[] = [];
  const first = (await turns.acquire('a'))!;
  const later = [1, 2].map((n) =>
    turns.acquire('a').then((done) => {
      began.push(`a${n}`);
      done!();
    }),
  );
  expect(await turns.acquire('b')).not.toBeNull();
  await Promise.resolve();
  expect(began).toEqual([]);
  first();
  first();
  await Promise.all(later);
  expect(began).toEqual(['a1', 'a2']);
  expect(await turns.acquire('a')).not.toBeNull();
});

test('a request that waits too long, or in too long a queue, is told so, and no other loses its turn', async () => {
  const turns = new PerClientQueue(20);
  const first = (await turns.acquire('a'))!;
  const waiting = Array.from({ length: 60 }, () => turns.acquire('a'));
  expect(await turns.acquire('a')).toBeNull();
  expect((await Promise.all(waiting)).every((done) => done === null)).toBe(true);
  first();
  expect(await turns.acquire('a')).not.toBeNull();
});
