import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Consequence } from '#core/questions/activity.ts';
import { verdictOf, type OptionVerdict } from '#core/questions/score.ts';
import { content } from './real-content.ts';

type Option = { then?: Consequence; verdict: OptionVerdict };
type Listed = { options?: Option[]; spots?: Option[]; use: string };

/** Items with a drawn consequence, by lesson. */
const drawn = content.lessons.flatMap(({ id: lesson, in: all }) =>
  Object.entries(all[0]!.items).flatMap(([id, item]) => {
    const { options = [], spots = [], use } = item as Listed;
    const pictured = [...options, ...spots].filter(({ then }) => then);
    const isRight = ({ verdict }: Option): boolean => verdictOf(verdict) === 'right';
    const missed = pictured.filter((option) => !isRight(option)).map(({ then }) => then!);
    const right = pictured.filter(isRight).map(({ then }) => then!);
    return pictured.length > 0 ? [{ name: `${lesson}/${id}`, use, missed, right }] : [];
  }),
);

test('at least forty practice items show what follows from a wrong choice', () => {
  expect(drawn.filter(({ missed }) => missed.length > 0).length).toBeGreaterThanOrEqual(40);
  expect(drawn.filter(({ use }) => use !== 'practice').map(({ name }) => name)).toEqual([]);
});

test('each picture exists and has its own description; only the caption of a wrong choice breaks off', () => {
  const all = drawn.flatMap(({ missed, right }) => [...missed, ...right]);
  expect(all.filter(({ picture }) => !existsSync(`public/${picture}`))).toEqual([]);
  expect(new Set(all.map(({ alt }) => alt)).size).toBe(all.length);
  const breaksOff = ({ caption }: Consequence): boolean => caption.endsWith(', rồi…');
  expect(drawn.flatMap(({ missed }) => missed).filter((then) => !breaksOff(then))).toEqual([]);
  expect(drawn.flatMap(({ right }) => right).filter(breaksOff)).toEqual([]);
});
