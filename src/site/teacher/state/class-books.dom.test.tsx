import { beforeEach, expect, test } from 'vitest';
import { answer, classOf, lessons, taken } from '../../../../tests/arbitraries/class-books.ts';
import { admit } from '#core/class/record.ts';
import { undo } from '#core/class/class-commands.ts';
import { memoryShelf } from '#player/storage/class-shelf.ts';
import {
  asksForCopy,
  booksFile,
  classBook,
  classHeads,
  dropBook,
  freeClassNumber,
  keepBook,
  keepsClasses,
  noteCarried,
  takeBooksFile,
  useShelf,
} from './class-books.ts';

const admitted = admit(answer('x1'), 'u1', lessons);
const book = taken(classOf(3), 't1', admitted.state === 'admitted' ? [admitted.record] : []);
const archived = {
  ...classOf(1),
  id: 'old',
  about: {
    value: { name: '5A', grade: 5, number: 2, year: 2025, isArchived: true as const },
    n: 1,
    by: 'old',
  },
};
const WORDS = 'con trâu nhà bà sợ đom đóm';

beforeEach(() => useShelf(memoryShelf()));

test('a class that was kept is there again, archived ones last', async () => {
  await keepBook(archived);
  await keepBook(book);
  expect((await classHeads()).map(({ about, pupils }) => [about.name, pupils])).toEqual([
    ['4A', 3],
    ['5A', 1],
  ]);
  expect(await classBook('class-1')).toEqual(book);
  expect(await freeClassNumber()).toBe(2);
  await dropBook('class-1');
  expect(await classBook('class-1')).toBeNull();
});

test('what two tabs did to one class is both there', async () => {
  await keepBook(book);
  await keepBook(undo(book, 't1', true, 'tab-1'));
  await keepBook(taken(book, 't2', []));
  expect(await classBook('class-1')).toMatchObject({
    undone: { t1: { value: true } },
    takings: { t1: {}, t2: {} },
  });
});

test('classes go to another device as one file, and coming twice they change nothing', async () => {
  await keepBook(book);
  const file = await booksFile(WORDS);
  useShelf(memoryShelf());
  expect(await takeBooksFile(file, 'other words')).toEqual({
    state: 'refused',
    why: 'other-words',
  });
  expect(await classHeads()).toEqual([]);
  for (let times = 0; times < 2; times += 1) {
    expect(await takeBooksFile(file, WORDS)).toEqual({ state: 'taken', classes: 1, left: 0 });
    expect(await classBook('class-1')).toEqual(book);
  }
});

test('a copy is asked for once a class has been here for two weeks without one', async () => {
  const DAY = 86_400_000;
  expect(await asksForCopy(Date.now(), classHeads())).toBe(false);
  await keepBook(book);
  expect(await asksForCopy(Date.now() + 13 * DAY, classHeads())).toBe(false);
  expect(await asksForCopy(Date.now() + 15 * DAY, classHeads())).toBe(true);
  await noteCarried();
  expect(await asksForCopy(Date.now() + 15 * DAY, classHeads())).toBe(false);
});

test('where the browser keeps no database, classes stay in the tab, and that is known', async () => {
  // This runtime has none.
  useShelf(null);
  expect(await keepsClasses()).toBe(false);
  expect(await keepBook(book)).toEqual({ state: 'kept' });
});
