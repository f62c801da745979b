import { beforeEach, expect, test } from 'vitest';
import { answer, classOf, lessons, taken } from '../../../../tests/arbitraries/class-books.ts';
import { redactAttempt } from '#core/class/record.ts';
import { undo } from '#core/class/class-commands.ts';
import { memoryClassStore } from '#player/storage/class-shelf.ts';
import {
  asksForCopy,
  exportClasses,
  classBook,
  classHeads,
  deleteClass,
  freeClassNumber,
  saveClass,
  isClassStoreDurable,
  markBackedUp,
  importClasses,
  setClassStore,
} from './class-books.ts';

const admitted = redactAttempt(answer('x1'), 'u1', lessons);
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

beforeEach(() => setClassStore(memoryClassStore()));

test('saved classes are listed again, archived ones last', async () => {
  await saveClass(archived);
  await saveClass(book);
  expect((await classHeads()).map(({ about, pupils }) => [about.name, pupils])).toEqual([
    ['4A', 3],
    ['5A', 1],
  ]);
  expect(await classBook('class-1')).toEqual(book);
  expect(await freeClassNumber()).toBe(2);
  await deleteClass('class-1');
  expect(await classBook('class-1')).toBeNull();
});

test('changes of two tabs to one class are both kept', async () => {
  await saveClass(book);
  await saveClass(undo(book, 't1', true, 'tab-1'));
  await saveClass(taken(book, 't2', []));
  expect(await classBook('class-1')).toMatchObject({
    undone: { t1: { value: true } },
    takings: { t1: {}, t2: {} },
  });
});

test('classes move to another device as one file; a second import changes nothing', async () => {
  await saveClass(book);
  const file = await exportClasses(WORDS);
  setClassStore(memoryClassStore());
  expect(await importClasses(file, 'other words')).toEqual({
    state: 'refused',
    why: 'other-words',
  });
  expect(await classHeads()).toEqual([]);
  for (let times = 0; times < 2; times += 1) {
    expect(await importClasses(file, WORDS)).toEqual({ state: 'taken', classes: 1, left: 0 });
    expect(await classBook('class-1')).toEqual(book);
  }
});

test('a backup is requested once a class has been here for two weeks without one', async () => {
  const DAY = 86_400_000;
  expect(await asksForCopy(Date.now(), classHeads())).toBe(false);
  await saveClass(book);
  expect(await asksForCopy(Date.now() + 13 * DAY, classHeads())).toBe(false);
  expect(await asksForCopy(Date.now() + 15 * DAY, classHeads())).toBe(true);
  await markBackedUp();
  expect(await asksForCopy(Date.now() + 15 * DAY, classHeads())).toBe(false);
});

test('without a database classes stay in the tab, and this is reported', async () => {
  // This runtime has no IndexedDB.
  setClassStore(null);
  expect(await isClassStoreDurable()).toBe(false);
  expect(await saveClass(book)).toEqual({ state: 'kept' });
});
