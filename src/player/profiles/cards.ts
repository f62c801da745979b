import type { Attempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import type { Profile } from '#core/progress/profile.ts';
import type { Kept } from '../storage/port.ts';
import { inTab, tabKeys } from '../storage/storage-keys.ts';
import { emptyInbox, readInbox } from '../storage/outbox-reader.ts';
import { clearFromInbox } from '../storage/outbox.ts';
import { answersIn } from '../progress/answer-queue.ts';
import { rememberDue } from '../progress/due.ts';
import { forgetAnswers, forgetSeat } from './forget-seat.ts';
import { $queue, forgetQueued, keep } from '../progress/answer-writer.ts';
import { forgetCard } from './lan-credentials.ts';
import { openStore } from '../progress/open-store.ts';
import { $beside, $seat, seated, sit, sitBeside } from './active-profile.ts';
import { rememberSteps } from '../progress/steps.ts';
import { refresh } from '../progress/store.ts';

/** Every card on this computer, oldest first; work without a card is not among them. */
export async function namedCards(): Promise<Profile[]> {
  const profiles = await (await openStore()).profiles();
  return profiles.filter((profile) => profile.name).sort((one, other) => one.madeOn - other.madeOn);
}

/** Gives the work at this seat a card. The profile keeps its id, so no answer is rewritten. */
export async function makeCard(name: string, picture: string): Promise<Kept> {
  const store = await openStore();
  const kept = await store.saveProfile({
    v: 1,
    id: seated().profile,
    name,
    picture,
    madeOn: Date.now(),
  });
  void rememberDue();
  return kept;
}

/**
 * Puts the work at this seat onto a card that is already here: copies first, erases after, so a
 * crash loses nothing. What the database does not have goes through the queue again; where it is in
 * memory only, that is everything.
 */
export async function moveToCard(card: string): Promise<Kept> {
  const store = await openStore();
  const from = seated().profile;
  const { attempts, places } = await store.workOf(from);
  const stored = new Set(store.durable ? attempts.map(({ id }) => id) : []);
  const queued = answersIn($queue.get(), 'waiting', 'inboxed', 'refused').filter(
    ({ profile }) => profile === from,
  );
  const own = [...attempts, ...queued];
  for (const attempt of new Map(own.map((answer) => [answer.id, answer])).values()) {
    const { seq: _, ...rest } = attempt as Attempt;
    const copy = { ...rest, id: newId(), profile: card };
    if (!stored.has(attempt.id)) await keep(copy);
    else {
      const kept = await store.append(copy);
      if (kept.state === 'refused') return kept;
    }
  }
  for (const place of places) await store.savePlace({ ...place, profile: card });
  const erased = await eraseWork(from);
  if (erased.state === 'kept') {
    sitBeside($beside.get().filter((other) => other !== card));
    sit(card);
  }
  void rememberDue();
  return erased;
}

/**
 * Erases a profile, or the work of all: also answers that wait in the queue or in the inbox, which
 * would come back at the next opening. They go first; when they cannot, nothing is said to be
 * erased.
 */
export async function eraseWork(profile?: string): Promise<Kept> {
  const store = await openStore();
  await forgetQueued(profile);
  try {
    if (!profile) await emptyInbox();
    else
      for (const waiting of await readInbox())
        if (waiting.profile === profile) await clearFromInbox(waiting.id);
  } catch {
    return { state: 'refused', why: 'failed' };
  }
  return profile ? store.erase(profile) : store.eraseAll();
}

/** Guest: nothing of this seat is kept. */
export async function keepNothing(): Promise<Kept> {
  const { profile } = $seat.get();
  const erased: Kept = profile ? await eraseWork(profile) : { state: 'kept' };
  if (erased.state === 'kept') await freeChair();
  return erased;
}

/** The chair of whoever answers is free; of those beside, the first one answers next. */
async function freeChair(): Promise<void> {
  const [next, ...others] = $beside.get();
  forgetSeat();
  if (!next) return;
  // Whoever sits nowhere for a moment would be taken for one who has left.
  sitBeside([next, ...others]);
  await sitDown(next);
  sitBeside(others);
}

/**
 * “Không phải em”: the chair is free at once. Until this tab is closed one press brings the work
 * back, but never a card's with a key.
 */
export async function leaveChair(): Promise<void> {
  const store = await openStore();
  const { profile } = $seat.get();
  const [known] = (await store.workOf(profile)).profiles;
  if (profile && !known?.name)
    await store.saveProfile({
      v: 1,
      id: profile,
      madeOn: known?.madeOn ?? Date.now(),
      leftAt: Date.now(),
    });
  await freeChair();
  // Where nothing can be kept there is no “Lấy lại bài cũ”; the card, if any, is still in the list.
  inTab.write(tabKeys.left, known?.key ? '' : profile);
}

/**
 * The profile that has just left this chair; '' when none has, or when only its key brings it back.
 */
export const leftJustNow = (): string => inTab.read(tabKeys.left) ?? '';

/** Sits a card, or the work just left, down at this computer again. */
export async function sitDown(profile: string): Promise<void> {
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
  sit(profile);
  inTab.write(tabKeys.left, null);
  rememberSteps(places);
  await refresh();
  // Before whoever sits down opens a lesson: its first paint asks for it.
  await rememberDue();
}

/** Erases one card, or work without a card, with its steps, and on the LAN its code. */
export async function eraseCard(profile: string): Promise<Kept> {
  const erased = await eraseWork(profile);
  if (erased.state !== 'kept') return erased;
  forgetCard(profile);
  if ($seat.get().profile === profile) await freeChair();
  else sitBeside($beside.get().filter((other) => other !== profile));
  await refresh();
  return erased;
}
