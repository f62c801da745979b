import type { Attempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import type { Profile } from '#core/progress/profile.ts';
import type { SaveResult } from '../storage/port.ts';
import { safeSessionStorage, sessionKeys } from '../storage/storage-keys.ts';
import { clearOutbox, readOutbox } from '../storage/outbox-reader.ts';
import { removeFromOutbox } from '../storage/outbox.ts';
import { answersIn } from '../progress/answer-queue.ts';
import { cacheFirstDueDay } from '../progress/due.ts';
import { forgetAnswers, forgetSeat } from './forget-seat.ts';
import { $queue, forgetQueued, saveAnswer } from '../progress/answer-writer.ts';
import { forgetCard } from './lan-credentials.ts';
import { openStore } from '../progress/open-store.ts';
import {
  $partners,
  $activeProfile,
  ensureActiveProfile,
  setActiveProfile,
  setPartners,
} from './active-profile.ts';
import { rememberSteps } from '../progress/steps.ts';
import { reloadAttempts } from '../progress/store.ts';

/** Returns every named profile on this computer, oldest first. Work without a name is left out. */
export async function listNamedProfiles(): Promise<Profile[]> {
  const profiles = await (await openStore()).profiles();
  return profiles.filter((profile) => profile.name).sort((a, b) => a.madeOn - b.madeOn);
}

/** Names the active profile. Its id stays, so no answer is rewritten. */
export async function createProfile(name: string, picture: string): Promise<SaveResult> {
  const store = await openStore();
  const kept = await store.saveProfile({
    v: 1,
    id: ensureActiveProfile().profile,
    name,
    picture,
    madeOn: Date.now(),
  });
  void cacheFirstDueDay();
  return kept;
}

/** Gives the active profile another name and picture. Its key and its work stay. */
export async function renameProfile(name: string, picture: string): Promise<SaveResult> {
  const store = await openStore();
  const [known] = (await store.workOf(ensureActiveProfile().profile)).profiles;
  return known ? store.saveProfile({ ...known, name, picture }) : createProfile(name, picture);
}

/**
 * Merges the active profile's work into an existing profile: copies first, erases after, so a crash
 * loses nothing. Answers that are not in the database go through the queue again; with a memory
 * store, that is all of them.
 */
export async function mergeIntoProfile(card: string): Promise<SaveResult> {
  const store = await openStore();
  const from = ensureActiveProfile().profile;
  const { attempts, places } = await store.workOf(from);
  const stored = new Set(store.durable ? attempts.map(({ id }) => id) : []);
  const queued = answersIn($queue.get(), 'waiting', 'inboxed', 'refused').filter(
    ({ profile }) => profile === from,
  );
  const answers = [...attempts, ...queued];
  for (const attempt of new Map(answers.map((answer) => [answer.id, answer])).values()) {
    const { seq: _, ...rest } = attempt as Attempt;
    const copy = { ...rest, id: newId(), profile: card };
    if (!stored.has(attempt.id)) await saveAnswer(copy);
    else {
      const kept = await store.append(copy);
      if (kept.state === 'refused') return kept;
    }
  }
  for (const place of places) await store.savePlace({ ...place, profile: card });
  const erased = await eraseWork(from);
  if (erased.state === 'kept') {
    setPartners($partners.get().filter((id) => id !== card));
    setActiveProfile(card);
  }
  void cacheFirstDueDay();
  return erased;
}

/**
 * Erases a profile, or all work. Queued answers and the outbox are erased first, because they would
 * return at the next opening; if that fails, nothing is reported as erased.
 */
export async function eraseWork(profile?: string): Promise<SaveResult> {
  const store = await openStore();
  await forgetQueued(profile);
  try {
    if (!profile) await clearOutbox();
    else
      for (const waiting of await readOutbox())
        if (waiting.profile === profile) await removeFromOutbox(waiting.id);
  } catch {
    return { state: 'refused', why: 'failed' };
  }
  return profile ? store.erase(profile) : store.eraseAll();
}

/** Guest: erases the work of the active profile. */
export async function discardWork(): Promise<SaveResult> {
  const { profile } = $activeProfile.get();
  const erased: SaveResult = profile ? await eraseWork(profile) : { state: 'kept' };
  if (erased.state === 'kept') await clearActiveProfile();
  return erased;
}

/** Signs the active profile out; the first partner becomes active. */
async function clearActiveProfile(): Promise<void> {
  const [next, ...rest] = $partners.get();
  forgetSeat();
  if (!next) return;
  // Partners first: without any profile the LAN would assume that the pupil has left.
  setPartners([next, ...rest]);
  await signIn(next);
  setPartners(rest);
}

/**
 * “Không phải em”: signs out at once. Until this tab is closed one press restores the work, but not
 * that of a profile with a picture key.
 */
export async function signOut(): Promise<void> {
  const store = await openStore();
  const { profile } = $activeProfile.get();
  const [known] = (await store.workOf(profile)).profiles;
  if (profile && !known?.name)
    await store.saveProfile({
      v: 1,
      id: profile,
      madeOn: known?.madeOn ?? Date.now(),
      leftAt: Date.now(),
    });
  await clearActiveProfile();
  // Without writable storage there is no “Lấy lại bài cũ”; a named profile is still in the list.
  safeSessionStorage.write(sessionKeys.left, known?.key ? '' : profile);
}

/** Returns the profile that has just signed out; '' if none has, or if it needs its picture key. */
export const leftJustNow = (): string => safeSessionStorage.read(sessionKeys.left) ?? '';

/** Makes a named profile, or the work just left, active again. */
export async function signIn(profile: string): Promise<void> {
  const store = await openStore();
  const {
    profiles: [known],
    places,
  } = await store.workOf(profile);
  if (known?.leftAt) {
    const { leftAt: _, ...rest } = known;
    await store.saveProfile(rest);
  }
  forgetAnswers();
  setActiveProfile(profile);
  safeSessionStorage.write(sessionKeys.left, null);
  rememberSteps(places);
  await reloadAttempts();
  // The first paint of the next lesson needs the due day.
  await cacheFirstDueDay();
}

/** Erases one profile with its steps and, on the LAN, its code. */
export async function eraseCard(profile: string): Promise<SaveResult> {
  const erased = await eraseWork(profile);
  if (erased.state !== 'kept') return erased;
  forgetCard(profile);
  if ($activeProfile.get().profile === profile) await clearActiveProfile();
  else setPartners($partners.get().filter((id) => id !== profile));
  await reloadAttempts();
  return erased;
}
