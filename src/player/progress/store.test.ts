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

test("the active profile's answers are read back, and again when the profile changes", async () => {
  const store = durableStore();
  await store.append(answered('one', 'na'));
  await store.append(answered('two', 'minh'));
  $store.set(store);
  setActiveProfile('na');
  await expect.poll(() => $attempts.get().map(({ id }) => id)).toEqual(['one']);
  setActiveProfile('minh');
  await expect.poll(() => $attempts.get().map(({ id }) => id)).toEqual(['two']);
});

test('a failed read shows a notice and keeps the earlier answers', async () => {
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

test('before the database is open there is nothing to read and no place to store', async () => {
  await reloadAttempts();
  keepPlaceAt({ v: 1, profile: 'na', lesson: 'free-gift', step: 2, of: 9, at: 1 });
  expect([$attempts.get(), $notice.get()]).toEqual([[], null]);
});

test('a place is stored once the database is open', async () => {
  const store = durableStore();
  $store.set(store);
  keepPlaceAt({ v: 1, profile: 'na', lesson: 'free-gift', step: 2, of: 9, at: 1 });
  await expect.poll(async () => (await store.readAll()).places.length).toBe(1);
});

test('a refusal shows its notice, which goes when everything is saved again', () => {
  $store.set(durableStore());
  showSaveError('full');
  expect($notice.get()).toEqual({ what: 'full' });
  showSaveError('closed');
  expect($notice.get()).toEqual({ what: 'failed' });
  clearSaveError();
  expect($notice.get()).toBeNull();
});

test('the notice of a stale page or a memory store is neither replaced nor removed by one about an answer', () => {
  $store.set(memoryStore());
  $notice.set({ what: 'memory' });
  showSaveError('full');
  expect($notice.get()).toEqual({ what: 'memory' });
  showSaveError('stale');
  showSaveError('full');
  clearSaveError();
  expect([$notice.get(), isStale()]).toEqual([{ what: 'stale' }, true]);
});
