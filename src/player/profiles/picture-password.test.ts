import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { durableStore, openedWith } from '../../../tests/faults/durable-store.ts';
import type { Store } from '../storage/port.ts';
import type * as PicturePassword from './picture-password.ts';

/** The database of this page. */
const at = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

let store: Store;
let { isKeyOf, KEY_LENGTH, setKey } = {} as typeof PicturePassword;
const card = { v: 1 as const, id: 'na', name: 'Trâu Chăm', picture: 'trau', madeOn: 1 };
beforeAll(async () => {
  store = durableStore();
  at.store = store;
  // Modules keep state per page, and files of one worker share them, so this page loads new ones.
  vi.resetModules();
  ({ isKeyOf, KEY_LENGTH, setKey } = await import('./picture-password.ts'));
  await (await import('../progress/open-store.ts')).openStore();
  await store.saveProfile(card);
});
// The next file of this worker must not open a database it has not requested.
afterAll(() => void vi.resetModules());

test('a key is three pictures in their order', () => {
  const keyed = { ...card, key: ['ong', 'ca', 'vit'] };
  expect(keyed.key).toHaveLength(KEY_LENGTH);
  expect(isKeyOf(keyed, ['ong', 'ca', 'vit'])).toBe(true);
  expect(isKeyOf(keyed, ['ca', 'ong', 'vit'])).toBe(false);
  expect(isKeyOf(keyed, ['ong', 'ca'])).toBe(false);
  expect(isKeyOf(card, [])).toBe(false);
});

test('a key is set and removed, and nothing else of the card changes', async () => {
  expect(await setKey('na', ['ong', 'ca', 'vit'])).toEqual({ state: 'kept' });
  expect((await store.readAll()).profiles).toEqual([{ ...card, key: ['ong', 'ca', 'vit'] }]);
  expect(await setKey('na')).toEqual({ state: 'kept' });
  expect((await store.readAll()).profiles).toEqual([card]);
});

test('setting a key for a missing card is refused', async () => {
  expect(await setKey('gone', ['ong', 'ca', 'vit'])).toEqual({ state: 'refused', why: 'failed' });
  expect((await store.readAll()).profiles).toHaveLength(1);
});
