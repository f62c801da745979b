/** The commune's loudspeaker over a year: every month has a talk, and no message is repeated. */
import { expect, test } from 'vitest';
import { content } from './real-content.ts';

const months = (scripts: { script: { month: number } }[]): number[] =>
  Array.from({ length: 12 }, (_, at) => at + 1).filter((month) =>
    scripts.every(({ script }) => script.month !== month),
  );

test('every month has a talk', () => expect(months(content.community.scripts)).toEqual([]));
test('no two talks have the same words on their picture, or the same name', () => {
  const { scripts } = content.community;
  expect(new Set(scripts.map(({ script }) => script.post.words)).size).toBe(scripts.length);
  expect(new Set(scripts.map(({ script }) => script.title)).size).toBe(scripts.length);
});
test('detects a year without October', () =>
  expect(months(content.community.scripts.filter(({ script }) => script.month !== 10))).toEqual([
    10,
  ]));
