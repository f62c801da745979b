import { expect, test } from 'vitest';
import { draftOf, clearDrafts, saveDraft } from './drafts.ts';

test('a draft outlives its view, is replaced, taken back, and goes with the seat', () => {
  saveDraft('first', ['tell']);
  saveDraft('second', { text: 'Bà ơi' });
  saveDraft('first', ['hide']);
  expect([draftOf('first'), draftOf('second'), draftOf('third')]).toEqual([
    ['hide'],
    { text: 'Bà ơi' },
    undefined,
  ]);
  saveDraft('second', undefined);
  expect(draftOf('second')).toBeUndefined();
  clearDrafts();
  expect(draftOf('first')).toBeUndefined();
});

test('an answer that is empty is a draft all the same', () => {
  saveDraft('first', '');
  expect(draftOf('first')).toBe('');
});
