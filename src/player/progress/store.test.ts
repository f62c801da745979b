import { afterEach, expect, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore } from '../../../tests/faults/durable-store.ts';
import { memoryStore } from '../storage/memory.ts';
import { $attempts } from './attempts.ts';
import { setActiveProfile } from '../profiles/active-profile.ts';
import {
  $notice,
  $store,
  isStale,
  keepPlaceAt,
  reloadAttempts,
  clearSaveError,
  showSaveError,
} from './store.ts';

afterEach(() => {
  $store.set(null);
  setActiveProfile('');
  $notice.set(null);
  $attempts.set([]);
});

test('what the seat has is read back, and read again when somebody else sits down', async () => {
  const store = durableStore();
  await store.append(answered('one', 'na'));
  await store.append(answered('two', 'minh'));
  $store.set(store);
  setActiveProfile('na');
  await expect.poll(() => $attempts.get().map(({ id }) => id)).toEqual(['one']);
  setActiveProfile('minh');
  await expect.poll(() => $attempts.get().map(({ id }) => id)).toEqual(['two']);
});

test('what cannot be read back is said, and what was read before stays', async () => {
  const store = durableStore();
  await store.append(answered('one', ''));
  $store.set(store);
  await reloadAttempts();
  $store.set({ ...store, workOf: () => Promise.reject(new Error('unreadable')) });
  await reloadAttempts();
  expect([$notice.get(), $attempts.get().map(({ id }) => id)]).toEqual([
    { what: 'unread' },
    ['one'],
  ]);
});

test('before the database is there, there is nothing to read and no place to keep', async () => {
  await reloadAttempts();
  keepPlaceAt({ v: 1, profile: 'na', lesson: 'free-gift', step: 2, of: 9, at: 1 });
  expect([$attempts.get(), $notice.get()]).toEqual([[], null]);
});

test('a place is kept once the database is there', async () => {
  const store = durableStore();
  $store.set(store);
  keepPlaceAt({ v: 1, profile: 'na', lesson: 'free-gift', step: 2, of: 9, at: 1 });
  await expect.poll(async () => (await store.readAll()).places.length).toBe(1);
});

test('a refusal is said in the words there are, and goes when everything is kept again', () => {
  $store.set(durableStore());
  showSaveError('full');
  expect($notice.get()).toEqual({ what: 'full' });
  showSaveError('closed');
  expect($notice.get()).toEqual({ what: 'failed' });
  clearSaveError();
  expect($notice.get()).toBeNull();
});

test('that the page is old, or has no database, is not replaced by a sentence about one answer, nor taken back', () => {
  $store.set(memoryStore());
  $notice.set({ what: 'memory' });
  showSaveError('full');
  expect($notice.get()).toEqual({ what: 'memory' });
  showSaveError('stale');
  showSaveError('full');
  clearSaveError();
  expect([$notice.get(), isStale()]).toEqual([{ what: 'stale' }, true]);
});
