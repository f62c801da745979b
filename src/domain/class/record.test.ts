import { describe, expect, it } from 'vitest';
import { answer, kind, lessons } from '../../../tests/arbitraries/class-books.ts';
import { admit, GIVEN } from './record.ts';

const admitted = (attempt: Parameters<typeof admit>[0], known = lessons) => {
  const read = admit(attempt, 'u1', known);
  return read.state === 'admitted' ? read.record.attempt : read.why;
};

describe('the door into a class’s book', () => {
  it('lets no words of a child in, and no pick', () => {
    const kept = admitted(answer('x', { option: 0 }));
    expect(kept).toMatchObject({
      earned: 0,
      total: 1,
      misconception: 'telling-is-snitching',
      answer: GIVEN,
    });
    expect(JSON.stringify(kept)).not.toMatch(/Gọi bà|o0/);
  });
  it('keeps the pick where traps are told from genuine ones, which cannot be figured without', () => {
    const telling = {
      ...kind,
      items: {
        ...kind.items,
        a1: { ...kind.items.a1!, cases: [{ id: 'o0', truth: 'trap' as const }] },
      },
    };
    expect(admitted(answer('x', { option: 0 }), new Map([[telling.id, telling]]))).toMatchObject({
      answer: ['o0'],
    });
  });
  it('lets of a sensitive lesson nothing in but “done”, without points or misreading', () => {
    expect(admitted(answer('x', { lesson: 'blurred-card' }))).toBe('sensitive');
    const done = admitted(answer('x', { lesson: 'blurred-card', item: 'done', option: 0 }));
    expect(done).toMatchObject({ item: 'done', earned: 1, total: 1 });
    expect(Object.keys(done)).not.toEqual(expect.arrayContaining(['answer']));
    expect(JSON.stringify(done)).not.toContain('misconception');
  });
  it('lets nothing in of a lesson it does not know, which may be a sensitive one', () =>
    expect(admitted(answer('x', { lesson: 'of-next-year' }))).toBe('newer-lesson'));
});
