import { expect, test } from 'vitest';
import { draftOf, forgetDrafts, keepDraft } from './drafts.ts';

test('a draft outlives its view, is replaced, taken back, and goes with the seat', () => {
  keepDraft('first', ['tell']);
  keepDraft('second', { text: 'Bà ơi' });
  keepDraft('first', ['hide']);
  expect([draftOf('first'), draftOf('second'), draftOf('third')]).toEqual([
    ['hide'],
    { text: 'Bà ơi' },
    undefined,
  ]);
  keepDraft('second', undefined);
  expect(draftOf('second')).toBeUndefined();
  forgetDrafts();
  expect(draftOf('first')).toBeUndefined();
});

test('an answer that is empty is a draft all the same', () => {
  keepDraft('first', '');
  expect(draftOf('first')).toBe('');
});
