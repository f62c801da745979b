import { beforeEach, expect, it, vi } from 'vitest';
import { answered } from '../../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../../tests/faults/durable-store.ts';
import { installInboxDisk, type InboxDisk } from '../../../../tests/faults/inbox-disk.ts';
import type { Store } from '#player/storage/port.ts';
import { localKeys, sessionKeys } from '#player/storage/storage-keys.ts';
import * as erasing from './erase-everything.ts';
import { $queue, saveAnswer } from '#player/progress/answer-writer.ts';
import { openStore } from '#player/progress/open-store.ts';
import { setActiveProfile } from '#player/profiles/active-profile.ts';

/** Fakes of the disk: this page's database, and the deletion of recorded voices. */
const at = vi.hoisted(() => ({ store: null as unknown, voices: async () => {} }));
vi.mock('#player/storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));
vi.mock('#player/storage/voice-clips.ts', () => ({ deleteAllVoices: () => at.voices() }));

let disk: InboxDisk;
const store = durableStore(() => null);
at.store = store;
beforeEach(async () => {
  await openStore();
  disk = installInboxDisk();
  at.voices = async () => {};
  for (const key of Object.values(localKeys))
    localStorage.setItem(key.replace(/:$/, ':free-gift'), 'x');
  for (const key of Object.values(sessionKeys)) sessionStorage.setItem(key, 'x');
  setActiveProfile('guest');
  await saveAnswer(answered('one', 'guest'));
  await store.saveProfile({ v: 1, id: 'na', name: 'Trâu Chăm', picture: 'trau', madeOn: 1 });
});

const keysLeft = () => [...Object.keys({ ...localStorage }), ...Object.keys({ ...sessionStorage })];

it('erases the database, outbox, queue and every erasable storage key', async () => {
  expect(await erasing.eraseEverything()).toEqual({ state: 'kept' });
  expect(keysLeft()).toEqual(['elm:kept', 'elm:out']);
  expect(await store.readAll()).toEqual({ attempts: [], profiles: [], places: [], damaged: 0 });
  expect([disk.rows.size, $queue.get().size]).toEqual([0, 0]);
});

it('reports failure while recorded voices remain', async () => {
  at.voices = () => Promise.reject(new Error('blocked'));
  expect(await erasing.eraseEverything()).toEqual({ state: 'refused', why: 'failed' });
});
