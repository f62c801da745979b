import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../tests/faults/durable-store.ts';
import type { Store } from '../storage/port.ts';
import { $attempts } from './attempts.ts';
import { $current, $tally, followCurrent } from './current-lesson.ts';
import { openStore } from './open-store.ts';
import { setActiveProfile } from '../profiles/active-profile.ts';

const at = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

const shape = {
  core: ['core'],
  exitA: ['a'],
  exitB: [],
  review: [],
  critical: [],
  variants: {},
  passShare: 0.8,
};
const list = ['help-map', 'four-steps', 'free-gift'].map((lesson) => ({ lesson, shape }));

let store: Store;
beforeAll(async () => {
  store = durableStore(() => null);
  at.store = store;
  await openStore();
  followCurrent(list);
});
afterEach(async () => {
  await store.eraseAll();
  $attempts.set([]);
});

test('there is no current lesson before the first one is begun', () => {
  expect($current.get()).toBeNull();
});

test('a begun lesson is the current one; after it is done, the next one is', async () => {
  setActiveProfile('na');
  await store.savePlace({ v: 1, profile: 'na', lesson: 'four-steps', step: 5, of: 9, at: 1000 });
  setActiveProfile('na');
  await expect.poll(() => $current.get()).toBe('four-steps');
  $attempts.set(
    ['core', 'a'].map((item, seq) => ({
      ...answered(item, 'na', { at: 2000, lesson: 'four-steps', item }),
      seq,
    })),
  );
  await expect.poll(() => $current.get()).toBe('free-gift');
});

test("a second pupil at the same computer does not get the first one's lesson", async () => {
  await store.savePlace({ v: 1, profile: 'na', lesson: 'four-steps', step: 5, of: 9, at: 1000 });
  setActiveProfile('minh');
  await expect.poll(() => $current.get()).toBeNull();
});

test('a page that chooses another list follows only that one', async () => {
  await store.savePlace({ v: 1, profile: 'na', lesson: 'four-steps', step: 5, of: 9, at: 1000 });
  const leave = followCurrent([{ lesson: 'help-map', shape }]);
  setActiveProfile('na');
  leave();
  const leaveNext = followCurrent([{ lesson: 'four-steps', shape }]);
  await expect.poll(() => $tally.get()).toEqual({ done: 0, started: 1, of: 1 });
  leaveNext();
  $tally.set(null);
  setActiveProfile('minh');
  await expect.poll(() => $tally.get()?.of).toBe(list.length);
});
