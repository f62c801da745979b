// Class books as on a teacher's device, written into its database.
import type { Page } from 'playwright';
import { addPupils, addCollection } from '#core/class/class-commands.ts';
import { newBook, type ClassBook } from '#core/class/book.ts';
import { createCollection } from '#core/class/collect.ts';
import { GIVEN, type ClassRecord } from '#core/class/record.ts';
import type { BoardLesson } from '#site/teacher/home/class-lessons.ts';
import { CLASS_DATABASE } from '#player/storage/class-shelf.ts';

const DAY_MS = 86_400_000;

/**
 * Creates a class in which every pupil has answered every question once; correct answers rotate.
 */
export function fullClass(
  lessons: readonly BoardLesson[],
  { children, number = 1, name = '4A' }: { children: number; number?: number; name?: string },
): ClassBook {
  const pupils = Array.from({ length: children }, (_, index) => ({
    id: `c${number}-p${index + 1}`,
    pupil: { state: 'listed' as const, card: index + 1 },
  }));
  const about = { name, grade: 4, number, year: 2026 };
  const empty = addPupils(newBook(`class-${number}`, about), pupils, `list-${number}`);
  return lessons.reduce((book, lesson, week) => {
    const at = Date.now() - (lessons.length - week) * DAY_MS;
    const records = pupils.flatMap(({ id: pupil }, child) =>
      Object.keys(lesson.items).map((item, index): ClassRecord => {
        const id = `${pupil}.${lesson.id}.${item}`;
        const isRight = (child + index + week) % 4 !== 0;
        const [misconception] = lesson.items[item]!.named;
        return {
          ...{ kind: 'answer', id, pupil },
          attempt: {
            ...{ v: 1, id, seq: week * 100 + index + 1, profile: pupil, lesson: lesson.id, item },
            ...{
              kind: 'choice',
              use: lesson.items[item]!.use,
              answer: GIVEN,
              earned: isRight ? 1 : 0,
              total: 1,
            },
            ...{ hints: 0, spec: 's', at },
            ...(!isRight && misconception ? { misconception } : {}),
          },
        };
      }),
    );
    return addCollection(book, createCollection(`t-${number}-${lesson.id}`, 'files', at, records));
  }, empty);
}

/** Writes books into the database that the page has opened. */
export async function seedBooks(page: Page, books: readonly ClassBook[]): Promise<void> {
  await page.evaluate(
    async ([name, rows]) => {
      const opening = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((done, fail) => {
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const within = database.transaction(['books', 'takings'], 'readwrite');
      for (const { takings, ...head } of rows) {
        within.objectStore('books').put(head);
        for (const taking of Object.values(takings))
          within.objectStore('takings').put({ ...taking, book: head.id });
      }
      await new Promise<void>((done, fail) => {
        within.oncomplete = () => done();
        within.onabort = () => fail(within.error);
      });
      database.close();
    },
    [CLASS_DATABASE, books] as const,
  );
}
