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

/** Every card on this computer, oldest first; work without a card is not among them. */
export async function listNamedProfiles(): Promise<Profile[]> {
  const profiles = await (await openStore()).profiles();
  return profiles.filter((profile) => profile.name).sort((one, other) => one.madeOn - other.madeOn);
}

/** Gives the work at this seat a card. The profile keeps its id, so no answer is rewritten. */
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

/**
 * Puts the work at this seat onto a card that is already here: copies first, erases after, so a
 * crash loses nothing. What the database does not have goes through the queue again; where it is in
 * memory only, that is everything.
 */
export async function mergeIntoProfile(card: string): Promise<SaveResult> {
  const store = await openStore();
  const from = ensureActiveProfile().profile;
  const { attempts, places } = await store.workOf(from);
  const stored = new Set(store.durable ? attempts.map(({ id }) => id) : []);
  const queued = answersIn($queue.get(), 'waiting', 'inboxed', 'refused').filter(
    ({ profile }) => profile === from,
  );
  const own = [...attempts, ...queued];
  for (const attempt of new Map(own.map((answer) => [answer.id, answer])).values()) {
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
    setPartners($partners.get().filter((other) => other !== card));
    setActiveProfile(card);
  }
  void cacheFirstDueDay();
  return erased;
}

/**
 * Erases a profile, or the work of all: also answers that wait in the queue or in the inbox, which
 * would come back at the next opening. They go first; when they cannot, nothing is said to be
 * erased.
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

/** Guest: nothing of this seat is kept. */
export async function discardWork(): Promise<SaveResult> {
  const { profile } = $activeProfile.get();
  const erased: SaveResult = profile ? await eraseWork(profile) : { state: 'kept' };
  if (erased.state === 'kept') await clearActiveProfile();
  return erased;
}

/** The chair of whoever answers is free; of those beside, the first one answers next. */
async function clearActiveProfile(): Promise<void> {
  const [next, ...others] = $partners.get();
  forgetSeat();
  if (!next) return;
  // Whoever sits nowhere for a moment would be taken for one who has left.
  setPartners([next, ...others]);
  await signIn(next);
  setPartners(others);
}

/**
 * “Không phải em”: the chair is free at once. Until this tab is closed one press brings the work
 * back, but never a card's with a key.
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
  // Where nothing can be kept there is no “Lấy lại bài cũ”; the card, if any, is still in the list.
  safeSessionStorage.write(sessionKeys.left, known?.key ? '' : profile);
}

/**
 * The profile that has just left this chair; '' when none has, or when only its key brings it back.
 */
export const leftJustNow = (): string => safeSessionStorage.read(sessionKeys.left) ?? '';

/** Sits a card, or the work just left, down at this computer again. */
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
  // Before whoever sits down opens a lesson: its first paint asks for it.
  await cacheFirstDueDay();
}

/** Erases one card, or work without a card, with its steps, and on the LAN its code. */
export async function eraseCard(profile: string): Promise<SaveResult> {
  const erased = await eraseWork(profile);
  if (erased.state !== 'kept') return erased;
  forgetCard(profile);
  if ($activeProfile.get().profile === profile) await clearActiveProfile();
  else setPartners($partners.get().filter((other) => other !== profile));
  await reloadAttempts();
  return erased;
}
