/**
 * The lesson data for a class board: every misconception leads to its five minutes, sensitive
 * lessons reveal nothing.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOnApart, measureDiscrimination } from '#core/questions/discrimination.ts';
import type { BandLessons } from '#site/teacher/home/class-lessons.ts';
import { distFolder } from '../browser/site-server.ts';

const folder = join(distFolder, 'items/classes');
const bands = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as BandLessons);
const lessons = bands.flatMap((band) => band.lessons);

const anchorsIn = (plan: string): Set<string> =>
  new Set(
    [
      ...readFileSync(join(distFolder, plan, 'index.html'), 'utf8').matchAll(/ id="?([^"\s>]+)/g),
    ].map(([, id]) => id!),
  );
/** Returns the misconceptions of a lesson whose place is not in its plan. */
const lostIn = (
  { plan, misreadings }: (typeof lessons)[number],
  anchors = anchorsIn(plan),
): string[] => misreadings.map(({ reteach }) => reteach).filter((anchor) => !anchors.has(anchor));

describe('a class board’s lessons', () => {
  it('are all of the plan, with every misconception’s place in it', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(48);
    expect(
      lessons
        .filter((lesson) => lostIn(lesson).length > 0)
        .map((lesson) => [lesson.id, lostIn(lesson)]),
    ).toEqual([]);
    const all = lessons.flatMap(({ misreadings }) => misreadings);
    console.log(
      `${lessons.length} lessons, ${all.length} misreadings, ${all.filter(({ says }) => says === '').length} without words of their own`,
    );
  });
  it('a missing place is detected', () =>
    expect(
      lostIn(
        lessons.find(({ misreadings }) => misreadings.length > 0)!,
        new Set(),
      ),
    ).not.toEqual([]));
  it('mark a sensitive one, without its questions', () => {
    const sensitive = lessons.filter(({ shape }) => shape.sensitive);
    expect(sensitive.length).toBeGreaterThan(0);
    for (const { items, misreadings, how } of sensitive)
      expect([items, misreadings, how]).toEqual([{}, [], {}]);
  });
  it('every misconception has a misreading with words, or the part of its lesson', () => {
    const lost = lessons.flatMap(({ id, items, misreadings }) => {
      const known = new Set(misreadings.flatMap(({ named }) => named));
      return Object.values(items)
        .flatMap(({ named }) => named)
        .filter((name) => !known.has(name))
        .map((name) => `${id}/${name}`);
    });
    console.log(
      `misconceptions without a place in their plan: ${[...new Set(lost)].join(', ') || 'none'}`,
    );
    expect(new Set(lost).size).toBeLessThanOrEqual(2);
  });
  it('if traps are discriminated from genuine ones, right picks do so', () => {
    const telling = lessons.flatMap(({ items }) =>
      Object.values(items).filter(({ cases }) => cases && cases.length > 3),
    );
    expect(telling.length).toBeGreaterThan(0);
    for (const { cases, calls } of telling) {
      const right = Object.fromEntries(cases!.map(({ id, truth }) => [id, truth]));
      expect(verdictOnApart(measureDiscrimination([{ cases: cases!, calls: right }]))).toBe(
        'apart',
      );
      for (const { id, truth } of cases!)
        expect(
          Object.values(calls!).some(
            (place) => place.id === id && Object.values(place.as).includes(truth),
          ),
        ).toBe(true);
    }
  });
});
