import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore } from '../../../tests/faults/durable-store.ts';
import { dayOf } from '#core/text/calendar.ts';
import type { Store } from '../storage/port.ts';
import { $attempts } from './attempts.ts';
import * as dueModule from './due.ts';
import { $activeProfile, setActiveProfile } from '../profiles/active-profile.ts';
import { $store } from './store.ts';

const { $due, trackDue, forgetDue, cacheFirstDueDay } = dueModule;
const KEY = 'elm:due';
const DAY = 86_400_000;
const built = '2026-11-01';
const today = Date.UTC(2026, 10, 28, 5);
const pool = [{ lesson: 'help-map', item: 'r1', module: 'i-tell', title: 'Bản đồ', step: 4 }];

let store: Store;
/** False makes the fetch of the review questions fail. */
let isThere: boolean;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today });
  isThere = true;
  vi.stubGlobal('fetch', async (address: string) => {
    if (!isThere) throw new TypeError('no line');
    expect(address).toBe('/items/reviews.json');
    return { ok: true, json: async () => ({ built, pool }) };
  });
  document.documentElement.dataset.base = '/';
  document.documentElement.lang = 'vi';
  store = durableStore();
  $store.set(store);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  forgetDue();
  setActiveProfile('');
  $store.set(null);
  localStorage.clear();
});

/** Makes a card active that answered a question of the lesson some days ago. */
async function cardSits(daysAgo: number, name: string | undefined = 'Trâu Chăm'): Promise<void> {
  await store.saveProfile({ v: 1, id: 'na', ...(name && { name }), picture: 'trau', madeOn: 1 });
  await store.append(
    answered('one', 'na', { lesson: 'help-map', item: 'a1', at: today - daysAgo * DAY }),
  );
  setActiveProfile('na');
}
const kept = () => localStorage.getItem(KEY);

describe('the first due day', () => {
  it('is stored for the active card, before that day and after', async () => {
    await cardSits(3);
    await cacheFirstDueDay();
    expect([kept(), $due.get()]).toEqual([`na ${dayOf(today) + 4}`, false]);
    vi.setSystemTime(today + 4 * DAY);
    await cacheFirstDueDay();
    expect([kept(), $due.get()]).toEqual([`na ${dayOf(today) + 4}`, true]);
  });

  it("follows this machine's clock, the best that the next first paint has", async () => {
    await cardSits(8);
    vi.setSystemTime(Date.UTC(2009, 0, 1, 5));
    // The clock shows the day of the answer, so the wait is six days longer than this machine
    // knows.
    await cacheFirstDueDay();
    expect(kept()).toBe(`na ${dayOf(Date.UTC(2009, 0, 1)) + 7}`);
  });

  it('moves on by the next interval after the question was answered', async () => {
    await cardSits(8);
    await cacheFirstDueDay();
    expect($due.get()).toBe(true);
    const stop = trackDue();
    await store.append(answered('two', 'na', { lesson: 'help-map', item: 'r1', at: today }));
    $attempts.set([]);
    await expect.poll(kept).toBe(`na ${dayOf(today) + 30}`);
    stop();
    expect($due.get()).toBe(false);
  });

  it('is never stored for work without a card, and is removed with the active profile', async () => {
    await cardSits(8, '');
    await cacheFirstDueDay();
    expect(kept()).toBe(null);
    await store.saveProfile({ v: 1, id: 'na', name: 'Trâu Chăm', picture: 'trau', madeOn: 1 });
    await cacheFirstDueDay();
    expect(kept()).not.toBe(null);
    forgetDue();
    expect([kept(), $due.get()]).toEqual([null, false]);
  });

  it('does not change while the questions cannot be fetched, and the fetch is repeated', async () => {
    await cardSits(8);
    isThere = false;
    // A copy of the module that has not fetched the questions yet.
    const copy = './due.ts?unfetched';
    const { cacheFirstDueDay: first } = (await import(/* @vite-ignore */ copy)) as typeof dueModule;
    await first();
    expect(kept()).toBe(null);
    isThere = true;
    await first();
    expect(kept()).toBe(`na ${dayOf(today) - 1}`);
  });

  it('is not stored when the active profile changed meanwhile', async () => {
    await cardSits(8);
    const remembering = cacheFirstDueDay();
    $activeProfile.set({ profile: '' });
    await remembering;
    expect(kept()).toBe(null);
  });
});
