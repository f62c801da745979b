import { expect, it } from 'vitest';
import { answer, classOf, lessons, MORNING } from '../../../tests/arbitraries/class-books.ts';
import { erasePupil, markLeft, addCollection, undo } from './class-commands.ts';
import { admitAll, matchPupil, createCollection, type Submission } from './collect.ts';

const handed: Submission = {
  profile: 'p1',
  attempts: [answer('x1'), answer('x2', { lesson: 'of-next-year' })],
};
const book = classOf(12);
const collected = (from = book) =>
  addCollection(
    from,
    createCollection('t1', 'files', MORNING, admitAll(from, handed, 'u5', lessons).records),
  );

it('work goes to the pupil who had it before; a number on its card is only suggested', () => {
  const asked = { owner: null, suggested: null };
  expect(matchPupil(book, handed)).toEqual(asked);
  expect(matchPupil(book, { ...handed, name: 'Trâu Chăm' })).toEqual(asked);
  expect(matchPupil(book, { ...handed, name: 'Số 07' })).toEqual(
    matchPupil(book, { ...handed, name: 'Phiếu 07' }),
  );
  expect(matchPupil(book, { ...handed, name: 'Phiếu 07' })).toEqual({
    owner: null,
    suggested: 'u7',
  });
  expect(matchPupil(book, { ...handed, name: 'Phiếu 99' })).toEqual(asked);
  expect(matchPupil(collected(), { ...handed, name: 'Phiếu 07' })).toEqual({
    owner: 'u5',
    suggested: null,
  });
});

it('asks about a known profile without a known answer, and about a known answer of another profile', () => {
  const unknown = [answer('x9')];
  expect(
    matchPupil(collected(), { ...handed, name: 'Phiếu 07', attempts: unknown }).owner,
  ).toBeNull();
  const otherProfile = { profile: 'p2', attempts: [answer('x1', { profile: 'p2' })] };
  expect(matchPupil(collected(), otherProfile).owner).toBeNull();
});

it('a LAN card belongs to its number, and that of a pupil who has left to that pupil', () => {
  expect(matchPupil(collected(), { ...handed, card: 7 }).owner).toBe('u7');
  expect(matchPupil(markLeft(collected(), 'u5', 20_800, 'l'), { ...handed, card: 7 }).owner).toBe(
    'u5',
  );
  expect(matchPupil(book, { ...handed, card: 99 }).owner).toBeNull();
});

it('a pupil who got a result by mistake is remembered only while enrolled in the list', () =>
  expect(matchPupil(erasePupil(collected(), 'u5', 'e'), handed).owner).toBeNull());

it('reports known results, and lessons of a newer copy', () => {
  expect(admitAll(book, handed, 'u5', lessons)).toMatchObject({ fresh: 1, newerLessons: 1 });
  expect(admitAll(collected(), handed, 'u5', lessons)).toMatchObject({ fresh: 0, newerLessons: 1 });
});

it('collecting again after an undo restores the results and forgets the earlier owner', () => {
  const undone = undo(collected(), 't1', true, 'u');
  expect(matchPupil(undone, handed).owner).toBeNull();
  expect(admitAll(undone, handed, 'u5', lessons).fresh).toBe(1);
  const again = addCollection(
    undone,
    createCollection('t2', 'files', MORNING, admitAll(undone, handed, 'u5', lessons).records),
  );
  expect(Object.keys(again.takings.t2!.records)).toEqual(['u5.p1.x1']);
});
