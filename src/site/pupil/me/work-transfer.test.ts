import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../../tests/faults/durable-store.ts';
import type { Store } from '#player/storage/port.ts';
import type * as Carry from './work-transfer.ts';

/** The database of this page. */
const at = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('#player/storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

let store: Store;
let { exportWorkFile, importWorkFile } = {} as typeof Carry;
beforeAll(async () => {
  store = durableStore();
  at.store = store;
  // Modules of progress/ keep state per page. Files of one worker share it, so this page loads its
  // own.
  vi.resetModules();
  ({ exportWorkFile, importWorkFile } = await import('./work-transfer.ts'));
  await (await import('#player/progress/open-store.ts')).openStore();
});
// The next file of this worker must not open a database it did not request.
afterAll(() => void vi.resetModules());
beforeEach(async () => {
  await store.eraseAll();
  await store.append(answered('one', 'na'));
  await store.append(answered('two', 'minh'));
  await store.saveProfile({ v: 1, id: 'na', name: 'Trâu Chăm', picture: 'trau', madeOn: 1 });
  await store.savePlace({ v: 1, profile: 'na', lesson: 'free-gift', step: 3, of: 9, at: 1 });
});
const fileOf = async (profile?: string) => new Blob([(await exportWorkFile(profile)).content]);

describe('a file', () => {
  it('of one profile has only its work, and restores it on an empty computer', async () => {
    const file = await fileOf('na');
    await store.eraseAll();
    expect(await importWorkFile(file)).toEqual({ state: 'taken', answers: 1, cards: 1, left: 0 });
    const { attempts, profiles, places } = await store.readAll();
    expect([attempts.map(({ id }) => id), profiles[0]!.name, places[0]!.step]).toEqual([
      ['one'],
      'Trâu Chăm',
      3,
    ]);
  });

  it('of all profiles has all work, and adds nothing when opened twice', async () => {
    const file = await fileOf();
    expect(await importWorkFile(file)).toEqual({ state: 'taken', answers: 0, cards: 0, left: 0 });
    await store.eraseAll();
    expect(await importWorkFile(file)).toMatchObject({ answers: 2 });
    expect(await importWorkFile(file)).toMatchObject({ answers: 0 });
  });

  it('too large for old versions is a zip with one file per profile, and opens too', async () => {
    for (const profile of ['na', 'minh'])
      for (let n = 0; n < 900; n += 1)
        await store.importWork({
          attempts: [
            { ...answered(`${profile}-${n}`, profile, { said: 'Bà ơi '.repeat(500) }), seq: n + 3 },
          ],
          profiles: [],
          places: [],
        });
    const saved = await exportWorkFile();
    expect(saved.end).toBe('zip');
    const file = new Blob([saved.content]);
    await store.eraseAll();
    expect(await importWorkFile(file)).toMatchObject({ state: 'taken', answers: 1802 });
  });

  it.each(['', 'not ours', '{"format":'])('of “%s” is rejected without changes', async (text) => {
    const before = await store.readAll();
    expect((await importWorkFile(new Blob([text]))).state).toBe('refused');
    expect(await store.readAll()).toEqual(before);
  });
});
