import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Consequence } from '#core/questions/activity.ts';
import { content } from './real-content.ts';

type Listed = { options?: { then?: Consequence }[]; spots?: { then?: Consequence }[]; use: string };

/** Items with a drawn consequence, by lesson. */
const drawn = content.lessons.flatMap(({ id: lesson, in: all }) =>
  Object.entries(all[0]!.items).flatMap(([id, item]) => {
    const { options = [], spots = [], use } = item as Listed;
    const then = [...options, ...spots].flatMap((option) => option.then ?? []);
    return then.length > 0 ? [{ name: `${lesson}/${id}`, use, then }] : [];
  }),
);

test('at least forty practice items show what follows from a wrong choice', () => {
  expect(drawn.length).toBeGreaterThanOrEqual(40);
  expect(drawn.filter(({ use }) => use !== 'practice').map(({ name }) => name)).toEqual([]);
});

test('each picture exists, has its own description, and its caption breaks off', () => {
  const all = drawn.flatMap(({ then }) => then);
  expect(all.filter(({ picture }) => !existsSync(`public/${picture}`))).toEqual([]);
  expect(new Set(all.map(({ alt }) => alt)).size).toBe(all.length);
  expect(all.filter(({ caption }) => !caption.endsWith(', rồi…'))).toEqual([]);
});
