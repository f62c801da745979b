import { expect, it } from 'vitest';
import { answer, classOf, lessons, MORNING } from '../../../tests/arbitraries/class-books.ts';
import { erasePupil, take, undo } from './acts.ts';
import { admitAll, ownerOf, takingOf, type Handed } from './collect.ts';

const handed: Handed = { profile: 'p1', attempts: [answer('x1'), answer('x2', { lesson: 'of-next-year' })] };
const book = classOf(12);
const collected = (from = book) =>
  take(from, takingOf('t1', 'files', MORNING, admitAll(from, handed, 'u5', lessons).records));

it('work is whose it was before, else whose number stands on its card', () => {
  expect(ownerOf(book, handed)).toBeNull();
  expect(ownerOf(book, { ...handed, name: 'Trâu Chăm' })).toBeNull();
  expect(ownerOf(book, { ...handed, name: 'Phiếu 07' })).toBe('u7');
  expect(ownerOf(collected(), { ...handed, name: 'Phiếu 07' })).toBe('u5');
  expect(ownerOf(book, { ...handed, name: 'Phiếu 99' })).toBeNull();
});

it('the child it was given to by mistake is remembered only as long as that child is listed', () =>
  expect(ownerOf(erasePupil(collected(), 'u5', 'e'), handed)).toBeNull());

it('what is there already is told, and so are lessons of a newer copy', () => {
  expect(admitAll(book, handed, 'u5', lessons)).toMatchObject({ fresh: 1, newerLessons: 1 });
  expect(admitAll(collected(), handed, 'u5', lessons)).toMatchObject({ fresh: 0, newerLessons: 1 });
});

it('taking again what was undone brings it back, and the child it was given to is forgotten', () => {
  const undone = undo(collected(), 't1', true, 'u');
  expect(ownerOf(undone, handed)).toBeNull();
  expect(admitAll(undone, handed, 'u5', lessons).fresh).toBe(1);
  const again = take(
    undone,
    takingOf('t2', 'files', MORNING, admitAll(undone, handed, 'u5', lessons).records),
  );
  expect(Object.keys(again.takings.t2!.records)).toEqual(['u5.p1.x1']);
});
