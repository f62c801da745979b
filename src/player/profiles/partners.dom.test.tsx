import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../tests/faults/durable-store.ts';
import { installInboxDisk } from '../../../tests/faults/inbox-disk.ts';
import type { Store } from '../storage/port.ts';
import { passTurn, setPlayerCount, activeProfiles, switchTo } from './partners.ts';
import { eraseWork, signOut } from './cards.ts';
import { forgetSeat } from './forget-seat.ts';
import { saveAnswer } from '../progress/answer-writer.ts';
import { openStore } from '../progress/open-store.ts';
import { $partners, $activeProfile, setActiveProfile, setPartners } from './active-profile.ts';

const at = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

let store: Store;
beforeAll(async () => {
  store = durableStore(() => null);
  at.store = store;
  await openStore();
});
beforeEach(() => void installInboxDisk());
afterEach(async () => {
  await eraseWork();
  forgetSeat();
  localStorage.clear();
  sessionStorage.clear();
});

const answersOf = async (profile: string) =>
  (await store.readAll()).attempts.filter((attempt) => attempt.profile === profile);

describe('several at one computer', () => {
  it('are two or three, each with a profile that another page of this browser finds', async () => {
    await setPlayerCount(3);
    expect(new Set(activeProfiles()).size).toBe(3);
    expect(localStorage.getItem('elm:beside')).toBe($partners.get().join(' '));
    await setPlayerCount(1);
    expect(activeProfiles()).toEqual([$activeProfile.get().profile]);
    expect(localStorage.getItem('elm:beside')).toBeNull();
  });
  it('a removed partner leaves work that can be restored', async () => {
    await setPlayerCount(2);
    const [, beside] = activeProfiles();
    await setPlayerCount(1);
    const { profiles } = await store.readAll();
    expect(profiles.find(({ id }) => id === beside)?.leftAt).toBeGreaterThan(0);
  });
  it('the active profile rotates, and the order of the partners with it', async () => {
    setActiveProfile('na');
    setPartners(['may', 'tu']);
    await switchTo('may');
    expect(activeProfiles()).toEqual(['may', 'tu', 'na']);
    await switchTo('no-such-profile');
    expect(activeProfiles()).toEqual(['may', 'tu', 'na']);
  });
  it('“Không phải em” signs one profile out: the partners stay', async () => {
    setActiveProfile('na');
    setPartners(['may']);
    await signOut();
    expect(activeProfiles()).toEqual(['may']);
  });
});

describe('“Đổi tay nhé”', () => {
  const core = ['first'];
  it('a friend who joins at the end gets credit for the core, without the other pupil’s answer', async () => {
    setActiveProfile('na');
    await saveAnswer(answered('one', 'na', { earned: 0.5, misconception: 'told-to-hide-so-hide' }));
    await saveAnswer(answered('two', 'na', { item: 'practice' }));
    await passTurn('free-gift', core);
    const [next, ...rest] = activeProfiles();
    expect(rest).toEqual(['na']);
    const answers = await answersOf(next!);
    expect(answers.map(({ item, earned, total }) => [item, earned, total])).toEqual([
      ['first', 1, 1],
    ]);
    expect(answers[0]).not.toHaveProperty('answer');
    expect(answers[0]).not.toHaveProperty('misconception');
    expect((await answersOf('na')).length).toBe(2);
  });
  it('a pupil who has done the core keeps those results', async () => {
    setActiveProfile('na');
    setPartners(['may']);
    await saveAnswer(answered('one', 'na'));
    await saveAnswer(answered('two', 'may', { earned: 0 }));
    await passTurn('free-gift', core);
    expect((await answersOf('may')).map(({ id }) => id)).toEqual(['two']);
    expect($activeProfile.get().profile).toBe('may');
  });
});
