import { expect, test } from 'vitest';
import { draftOf, clearDrafts, saveDraft } from './drafts.ts';

test('a draft outlives its view, can be replaced and removed, and goes with the profile', () => {
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

test('an empty answer is a draft too', () => {
  saveDraft('first', '');
  expect(draftOf('first')).toBe('');
});
