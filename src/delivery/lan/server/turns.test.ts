import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('one at a time for a machine, in order; another machine does not wait', async () => {
  const turns = new Turns();
  const began: string[] = [];
  const first = (await turns.take('a'))!;
  const later = [1, 2].map((n) =>
    turns.take('a').then((done) => {
      began.push(`a${n}`);
      done!();
    }),
  );
  expect(await turns.take('b')).not.toBeNull();
  await Promise.resolve();
  expect(began).toEqual([]);
  first();
  first();
  await Promise.all(later);
  expect(began).toEqual(['a1', 'a2']);
  expect(await turns.take('a')).not.toBeNull();
});

test('who waits too long, or in too long a line, is told so, and loses no other’s turn', async () => {
  const turns = new Turns(20);
  const first = (await turns.take('a'))!;
  const waiting = Array.from({ length: 60 }, () => turns.take('a'));
  expect(await turns.take('a')).toBeNull();
  expect((await Promise.all(waiting)).every((done) => done === null)).toBe(true);
  first();
  expect(await turns.take('a')).not.toBeNull();
});
