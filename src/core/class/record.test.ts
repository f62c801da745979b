import { describe, expect, it } from 'vitest';
import { answer, kind, lessons } from '../../../tests/arbitraries/class-books.ts';
import { redactAttempt, answerKey, GIVEN, MAX_ID_LENGTH, soundAnswer, UNREAD } from './record.ts';

const admitted = (attempt: Parameters<typeof redactAttempt>[0], known = lessons) => {
  const read = redactAttempt(attempt, 'u1', known);
  return read.state === 'admitted' ? read.record.attempt : read.why;
};

describe('redaction of answers for a class’s book', () => {
  it('removes a pupil’s words and picks', () => {
    const kept = admitted(answer('x', { option: 0 }));
    expect(kept).toMatchObject({
      earned: 0,
      total: 1,
      misconception: 'telling-is-snitching',
      answer: GIVEN,
    });
    expect(JSON.stringify(kept)).not.toMatch(/Gọi bà|o0/);
  });
  it('keeps picks of questions with traps and genuine cases, which cannot be figured without them', () => {
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
  it('keeps only “done” of a sensitive lesson, without points or misconception', () => {
    expect(admitted(answer('x', { lesson: 'blurred-card' }))).toBe('sensitive');
    const done = admitted(answer('x', { lesson: 'blurred-card', item: 'done', option: 0 }));
    expect(done).toMatchObject({ item: 'done', earned: 1, total: 1 });
    expect(Object.keys(done)).not.toEqual(expect.arrayContaining(['answer']));
    expect(JSON.stringify(done)).not.toContain('misconception');
  });
  it('rejects answers of an unknown lesson, which may be a sensitive one', () =>
    expect(admitted(answer('x', { lesson: 'of-next-year' }))).toBe('newer-lesson'));
});

describe('an answer of a book', () => {
  it('has a key of bounded length', () => {
    const longest = MAX_ID_LENGTH - answerKey('u1', answer('')).length;
    expect(admitted(answer('x'.repeat(longest)))).toMatchObject({ total: 1 });
    expect(admitted(answer('x'.repeat(longest + 1)))).toBe('odd');
  });
  it('may be missing, or belong to an unknown question', () => {
    const { answer: _, ...without } = answer('x');
    expect(admitted(without)).not.toHaveProperty('answer');
    expect(admitted(answer('x', { item: 'gone' }))).toMatchObject({ answer: GIVEN });
  });
  it('is kept if it has its kind’s shape, is missing, or was removed', () => {
    const sound = (given: unknown) => soundAnswer({ kind: 'choice', answer: given });
    expect([['o1'], GIVEN, undefined, { a: 1 }].map(sound)).toEqual([
      ['o1'],
      GIVEN,
      undefined,
      UNREAD,
    ]);
  });
});
