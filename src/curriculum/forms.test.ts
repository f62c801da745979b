import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleForms, questionsOf, type Askable, type FormLesson } from './forms.ts';

const lessonOf = (id: string, n: number): FormLesson<Askable> => ({
  id,
  items: [
    ...Array.from({ length: n }, (_, at) => ({
      id: `${id}-a${at}`,
      use: 'exit-a',
      ...(at === n - 1 ? { critical: true } : {}),
    })),
    ...Array.from({ length: n }, (_, at) => ({
      id: `${id}-b${at}`,
      use: 'exit-b',
      ...(at === 0 ? { critical: true, variantOf: `${id}-a${n - 1}` } : {}),
    })),
    { id: `${id}-p`, use: 'practice' },
  ],
});
const module = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{2,5}$/), { minLength: 1, maxLength: 3 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 4 }).map((n) => lessonOf(id, n)))),
  );

describe('forms of a module', () => {
  it('have equal length, no repeated question, and an equal share of each lesson', () => {
    fc.assert(
      fc.property(module, fc.integer({ min: 1, max: 8 }), (lessons, wanted) => {
        const { a, b } = moduleForms(lessons, wanted);
        expect(a.map(({ lesson }) => lesson)).toEqual(b.map(({ lesson }) => lesson));
        expect(a.length).toBe(
          Math.min(
            wanted,
            lessons.reduce(
              (sum, { items }) => sum + items.filter(({ use }) => use === 'exit-a').length,
              0,
            ),
          ),
        );
        const all = [...a, ...b].map(({ item }) => item.id);
        expect(new Set(all).size).toBe(all.length);
        expect(
          a.every(({ item }) => item.use === 'exit-a') &&
            b.every(({ item }) => item.use === 'exit-b'),
        ).toBe(true);
      }),
    );
  });

  it('put a critical question of each lesson first, and its variant in the same place of the other form', () => {
    fc.assert(
      fc.property(module, (lessons) => {
        const { a, b } = moduleForms(lessons, 8);
        for (const { id } of lessons) {
          const at = a.findIndex(({ lesson }) => lesson === id);
          expect(a[at]!.item.critical).toBe(true);
          expect(b[at]!.item.variantOf).toBe(a[at]!.item.id);
        }
      }),
    );
  });

  it('use one question of each lesson before a second of any', () => {
    const { a } = moduleForms([lessonOf('one', 3), lessonOf('two', 3)], 3);
    expect(a.map(({ lesson }) => lesson)).toEqual(['one', 'one', 'two']);
    expect(
      moduleForms([lessonOf('one', 3), lessonOf('two', 3)], 2).a.map(({ lesson }) => lesson),
    ).toEqual(['one', 'two']);
  });

  it('have four questions for the youngest, six for others', () =>
    expect([questionsOf('b1'), questionsOf('b2'), questionsOf('b4')]).toEqual([4, 6, 6]));
});
