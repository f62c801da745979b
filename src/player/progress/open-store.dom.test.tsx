import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../tests/faults/durable-store.ts';
import { installInboxDisk, type InboxDisk } from '../../../tests/faults/inbox-disk.ts';
import type { OpenResult } from '../storage/port.ts';

/**
 * The result of opening the database: `player/storage/indexed-db.ts` has its own tests in
 * `tests/faults/`.
 */
const at = vi.hoisted(() => ({ opens: null as unknown, openings: 0, onStale: () => {} }));
vi.mock('../storage/indexed-db.ts', () => ({
  openIndexedDb: async (onStale: () => void) => {
    at.openings += 1;
    at.onStale = onStale;
    return (at.opens as () => OpenResult)();
  },
}));

/** The modules of a newly loaded page. */
async function page() {
  vi.resetModules();
  const [{ openStore }, keeper, { $notice, $store }, { $activeProfile }, { $attempts }] =
    await Promise.all([
      import('./open-store.ts'),
      import('./answer-writer.ts'),
      import('./store.ts'),
      import('../profiles/active-profile.ts'),
      import('./attempts.ts'),
    ]);
  return { openStore, ...keeper, $notice, $store, $seat: $activeProfile, $attempts };
}

let disk: InboxDisk;
beforeEach(() => {
  disk = installInboxDisk();
  at.openings = 0;
  localStorage.clear();
});

describe('a database that opens', () => {
  it('is opened once, and takes over the outbox and the refused answers', async () => {
    const store = durableStore();
    at.opens = () => openedWith(store);
    const { saveAnswer, openStore, $queue, $notice } = await page();
    await saveAnswer(answered('inboxed'));
    disk.fault = () => 'full';
    await saveAnswer(answered('refused'));
    disk.fault = () => 'none';
    expect($notice.get()).toEqual({ what: 'full' });
    expect(await openStore()).toBe(await openStore());
    expect(at.openings).toBe(1);
    await expect
      .poll(() => [...$queue.get().values()].map(({ state }) => state))
      .toEqual(['stored', 'stored']);
    expect((await store.readAll()).attempts.map(({ id }) => id)).toEqual(['inboxed', 'refused']);
    expect([disk.rows.size, $notice.get()]).toEqual([0, null]);
  });

  it("is read at once: the pupil's earlier answers are on the page", async () => {
    localStorage.setItem('elm:who', 'na');
    const store = durableStore();
    await store.append(answered('before', 'na'));
    at.opens = () => openedWith(store);
    const { openStore, $attempts } = await page();
    await openStore();
    expect($attempts.get().map(({ id }) => id)).toEqual(['before']);
  });

  it('restores the active profile and its steps when the device has lost them', async () => {
    const place = { v: 1 as const, profile: 'na', lesson: 'free-gift', step: 4, of: 9, at: 1 };
    at.opens = () => openedWith(durableStore(), { last: { profile: 'na', places: [place] } });
    const { openStore, $seat } = await page();
    await openStore();
    expect([$seat.get().profile, localStorage.getItem('elm:at:free-gift')]).toEqual(['na', 'na 4']);
  });

  it('does not replace the active profile', async () => {
    localStorage.setItem('elm:who', 'minh');
    at.opens = () => openedWith(durableStore(), { last: { profile: 'na', places: [] } });
    const { openStore, $seat } = await page();
    await openStore();
    expect($seat.get().profile).toBe('minh');
  });

  it('that has lost answers reports how many', async () => {
    at.opens = () => openedWith(durableStore(), { lost: 3 });
    const { openStore, $notice } = await page();
    await openStore();
    expect($notice.get()).toEqual({ what: 'lost', answers: 3 });
  });

  it('and is upgraded by a newer page shows a notice', async () => {
    at.opens = () => openedWith(durableStore());
    const { openStore, $notice } = await page();
    await openStore();
    at.onStale();
    expect($notice.get()).toEqual({ what: 'stale' });
  });
});

describe('a database that does not open', () => {
  it.each([
    ['says no', (): OpenResult => ({ state: 'failed', why: 'UnknownError' })],
    [
      'whose code does not come',
      () => {
        throw new Error('offline');
      },
    ],
  ])(
    'because it %s: lessons run in memory with a notice, and answers are in the outbox',
    async (_, opens) => {
      at.opens = opens;
      const { saveAnswer, openStore, $notice } = await page();
      const store = await openStore();
      expect([store.durable, $notice.get()]).toEqual([false, { what: 'memory' }]);
      expect(await saveAnswer(answered('one'))).toEqual({ state: 'kept' });
      expect([...disk.rows.keys()]).toEqual(['one']);
      expect((await store.readAll()).attempts).toHaveLength(1);
    },
  );
});

describe('the active profile', () => {
  it('is read again when another page of this browser changes it, or “Back” restores this page', async () => {
    at.opens = () => openedWith(durableStore());
    const { $seat } = await page();
    localStorage.setItem('elm:who', 'minh');
    dispatchEvent(Object.assign(new Event('storage'), { key: 'elm:class' }));
    expect($seat.get().profile).toBe('');
    dispatchEvent(Object.assign(new Event('storage'), { key: 'elm:who' }));
    expect($seat.get().profile).toBe('minh');
    localStorage.setItem('elm:who', 'na');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect($seat.get().profile).toBe('na');
  });
});
