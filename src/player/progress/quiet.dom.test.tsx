import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { durableStore, openedWith } from '../../../tests/faults/durable-store.ts';
import { installInboxDisk } from '../../../tests/faults/inbox-disk.ts';
import type { SaveError, Store } from '../storage/port.ts';
import { forgetQueued } from './answer-writer.ts';
import { openStore } from './open-store.ts';
import { hasHalf, saveCompleted, saveHalfway } from './quiet.ts';
import { setActiveProfile } from '../profiles/active-profile.ts';
import { $notice, reloadAttempts } from './store.ts';

/** The database of this page, and the reason for which it refuses. */
const at = vi.hoisted(() => ({ store: null as unknown, why: null as unknown }));
vi.mock('../storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

let store: Store;
beforeAll(async () => {
  store = durableStore(() => at.why as SaveError | null);
  at.store = store;
  await openStore();
});
beforeEach(() => {
  installInboxDisk();
  setActiveProfile('na');
});
afterEach(async () => {
  at.why = null;
  await forgetQueued();
  await store.eraseAll();
  await reloadAttempts();
  $notice.set(null);
});
const goTo = (step: number): void => {
  document.documentElement.dataset.at = String(step);
  dispatchEvent(new Event('elm:step'));
};
const places = async () => (await store.readAll()).places;

test('from its middle on “half” is stored once, without the step', async () => {
  document.documentElement.dataset.at = '1';
  saveHalfway('blurred-card', 12);
  goTo(6);
  expect(await places()).toEqual([]);
  goTo(9);
  await expect.poll(async () => (await places()).length).toBe(1);
  const [kept] = await places();
  goTo(11);
  await openStore();
  expect(await places()).toEqual([kept]);
  expect(kept).toMatchObject({ profile: 'na', step: 7, of: 12, half: true });
  expect([await hasHalf('blurred-card'), await hasHalf('help-map')]).toEqual([true, false]);
  setActiveProfile('minh');
  expect(await hasHalf('blurred-card')).toBe(false);
});

test('at its end “done” replaces “half”, and is stored only once', async () => {
  await store.savePlace({
    v: 1,
    profile: 'na',
    lesson: 'free-end',
    step: 7,
    of: 12,
    at: 1,
    half: true,
  });
  expect(await saveCompleted('free-end')).toEqual({ state: 'kept' });
  expect(await places()).toEqual([]);
  const [done] = (await store.readAll()).attempts;
  expect(done).toMatchObject({
    profile: 'na',
    lesson: 'free-end',
    item: 'done',
    earned: 1,
    total: 1,
  });
  expect([done!.answer, done!.said]).toEqual([undefined, undefined]);
  await saveCompleted('free-end');
  expect((await store.readAll()).attempts).toHaveLength(1);
});

test('when “done” cannot be stored “half” stays', async () => {
  await store.savePlace({
    v: 1,
    profile: 'na',
    lesson: 'full-end',
    step: 7,
    of: 12,
    at: 1,
    half: true,
  });
  at.why = 'full';
  installInboxDisk().fault = () => 'full';
  expect((await saveCompleted('full-end')).state).toBe('refused');
  expect(await places()).toHaveLength(1);
});
