import { expect, it } from 'vitest';
import { isUnderCues, loneAdultKeys } from '#curriculum/checks/key-cues.ts';
import { getTracks, lessonIn } from '#curriculum/content.ts';
import { content } from './real-content.ts';

/** Their second edition is still being written. */
it('brings in an adult in no option of a critical item, or in two, from grade 6', () => {
  const ways = content.lessons
    .filter(({ band }) => isUnderCues(band?.look))
    .flatMap((lesson) => {
      const vi = lessonIn(lesson, 'vi');
      return vi ? getTracks(vi) : [];
    });
  expect(
    ways.map((way) => [way.file.items, loneAdultKeys(way)]).filter(([, ids]) => ids!.length > 0),
  ).toEqual([]);
  expect(ways.length).toBeGreaterThan(24);
});
