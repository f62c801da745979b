import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../tests/faults/durable-store.ts';
import { installInboxDisk, type InboxDisk } from '../../../tests/faults/inbox-disk.ts';
import type { SaveError, Store } from '../storage/port.ts';
import * as cards from './cards.ts';
import { forgetSeat } from './forget-seat.ts';
import { $queue, saveAnswer, retryUnsaved } from '../progress/answer-writer.ts';
import { rememberCredential, knownCards } from './lan-credentials.ts';
import { openStore } from '../progress/open-store.ts';
import { $activeProfile, setActiveProfile } from './active-profile.ts';
import { $notice } from '../progress/store.ts';

/**
 * The storage of the test: the database of this page, the reason for which it refuses, and the
 * outbox.
 */
const at = vi.hoisted(() => ({ store: null as unknown, why: null as unknown }));
vi.mock('../storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

let disk: InboxDisk;
let store: Store;
const refuse = (why: SaveError | null): void => void (at.why = why);

beforeAll(async () => {
  store = durableStore(() => at.why as SaveError | null);
  at.store = store;
  await openStore();
});
beforeEach(() => {
  disk = installInboxDisk();
});
afterEach(async () => {
  refuse(null);
  disk.fault = () => 'none';
  await cards.eraseWork();
  forgetSeat();
  localStorage.clear();
  sessionStorage.clear();
  $notice.set(null);
});

const profilesOf = async () => (await store.readAll()).attempts.map(({ profile }) => profile);
const namedCard = (id: string, more = {}) =>
  store.saveProfile({ v: 1, id, name: 'Trâu Chăm', picture: 'trau', madeOn: 1, ...more });

describe('a card', () => {
  it('is given to the active work, whose answers stay unchanged', async () => {
    setActiveProfile('guest');
    await saveAnswer(answered('one', 'guest'));
    await cards.createProfile('Trâu Chăm', 'trau');
    expect((await cards.listNamedProfiles()).map(({ id, name }) => [id, name])).toEqual([
      ['guest', 'Trâu Chăm'],
    ]);
    expect(await profilesOf()).toEqual(['guest']);
  });

  it('is listed oldest first, and unnamed work is not', async () => {
    await namedCard('young', { madeOn: 9 });
    await namedCard('old', { madeOn: 3 });
    await store.saveProfile({ v: 1, id: 'guest', madeOn: 1 });
    expect((await cards.listNamedProfiles()).map(({ id }) => id)).toEqual(['old', 'young']);
  });
});

/**
 * Puts an answer into the database, one into the outbox, and one only into this tab; then moves all
 * to a card.
 */
async function moveAll(move: typeof cards.mergeIntoProfile): Promise<void> {
  await namedCard('card');
  setActiveProfile('guest');
  await saveAnswer(answered('stored', 'guest', { item: 'a' }));
  refuse('full');
  await saveAnswer(answered('inboxed', 'guest', { item: 'b' }));
  disk.fault = () => 'full';
  await saveAnswer(answered('refused', 'guest', { item: 'c' }));
  disk.fault = () => 'none';
  refuse(null);
  expect(await move('card')).toEqual({ state: 'kept' });
  await retryUnsaved();
}
const after = async () => ({
  items: (await store.readAll()).attempts.map(({ profile, item }) => `${profile} ${item}`).sort(),
  inbox: [...disk.rows.values()].map(({ profile }) => profile),
});

describe('work merged into an existing card', () => {
  const meant = { items: ['card a', 'card b', 'card c'], inbox: [] };
  it('is merged whole, with the outbox and the answers on no disk', async () => {
    await moveAll(cards.mergeIntoProfile);
    expect(await after()).toEqual(meant);
    expect([$activeProfile.get().profile, $notice.get()]).toEqual(['card', null]);
  });

  it('stays in place when the disk refuses: nothing is erased', async () => {
    setActiveProfile('guest');
    await saveAnswer(answered('one', 'guest'));
    refuse('full');
    expect(await cards.mergeIntoProfile('card')).toEqual({ state: 'refused', why: 'full' });
    expect([await profilesOf(), $activeProfile.get().profile]).toEqual([['guest'], 'guest']);
  });
});

describe('signing out', () => {
  it('works at once, and one press restores unnamed work, with its step', async () => {
    setActiveProfile('guest');
    await saveAnswer(answered('one', 'guest'));
    await store.savePlace({ v: 1, profile: 'guest', lesson: 'free-gift', step: 4, of: 9, at: 1 });
    await cards.signOut();
    expect([$activeProfile.get().profile, cards.leftJustNow()]).toEqual(['', 'guest']);
    expect((await store.readAll()).profiles[0]!.leftAt).toBeGreaterThan(0);
    await cards.signIn('guest');
    expect([$activeProfile.get().profile, cards.leftJustNow()]).toEqual(['guest', '']);
    expect((await store.readAll()).profiles[0]!.leftAt).toBeUndefined();
    expect(localStorage.getItem('elm:at:free-gift')).toBe('guest 4');
  });

  it('of a card with a key is not undone by that press', async () => {
    await namedCard('na', { key: ['ong', 'ca', 'vit'] });
    setActiveProfile('na');
    await cards.signOut();
    expect(cards.leftJustNow()).toBe('');
  });

  it('leaves no trace if no profile was active', async () => {
    await cards.signOut();
    expect((await store.readAll()).profiles).toEqual([]);
  });
});

describe('erasing', () => {
  it('of one card erases its queued and stored answers and its LAN code, and nothing of other cards', async () => {
    rememberCredential({ profile: 'na', n: 7, code: 'K7M2' });
    rememberCredential({ profile: 'minh', n: 8, code: 'P3QX' });
    for (const profile of ['na', 'minh']) await saveAnswer(answered(`stored-${profile}`, profile));
    refuse('full');
    for (const profile of ['na', 'minh']) await saveAnswer(answered(`inboxed-${profile}`, profile));
    disk.fault = () => 'full';
    for (const profile of ['na', 'minh']) await saveAnswer(answered(`refused-${profile}`, profile));
    disk.fault = () => 'none';
    refuse(null);
    expect(await cards.eraseCard('na')).toEqual({ state: 'kept' });
    await retryUnsaved();
    expect([...new Set(await profilesOf())]).toEqual(['minh']);
    expect((await profilesOf()).length).toBe(3);
    expect([...$queue.get().values()].map(({ attempt }) => attempt.profile)).not.toContain('na');
    expect(knownCards().map(({ profile }) => profile)).toEqual(['minh']);
  });

  it('of work without answers leaves nothing of the profile', async () => {
    setActiveProfile('guest');
    await saveAnswer(answered('one', 'guest'));
    expect(await cards.discardWork()).toEqual({ state: 'kept' });
    expect([await profilesOf(), $activeProfile.get().profile]).toEqual([[], '']);
  });

  it('that the disk refuses is not reported as done', async () => {
    setActiveProfile('guest');
    await saveAnswer(answered('one', 'guest'));
    disk.rows.set('other', answered('other', 'guest'));
    disk.fault = () => 'full';
    expect(await cards.eraseCard('guest')).toEqual({ state: 'refused', why: 'failed' });
    expect([await profilesOf(), $activeProfile.get().profile]).toEqual([['guest'], 'guest']);
  });
});
