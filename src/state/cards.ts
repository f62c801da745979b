import { newId } from '../domain/ids.ts';
import type { Profile } from '../domain/profile.ts';
import type { Kept } from '../storage/port.ts';
import { keepAssigned } from './assigned.ts';
import { keepLocalSlots } from './local-slots.ts';
import { forgetLabMark } from './lab-mark.ts';
import { letRead } from './reader.ts';
import { eraseVoices } from './voices.ts';
import { emptyInbox, readInbox } from '../storage/drain.ts';
import { clearFromInbox } from '../storage/inbox.ts';
import { forgetAnswers, forgetExits, forgetSeat } from './forget-seat.ts';
import { refresh, refused } from './keeper.ts';
import { openStore } from './open-store.ts';
import { $seat, seated, sit } from './seat.ts';
import { rememberSteps } from './steps.ts';

const LEFT = 'elm:left';

/** Every card on this computer, oldest first; work without a card is not among them. */
export async function namedCards(): Promise<Profile[]> {
  const { profiles } = await (await openStore()).everything();
  return profiles.filter((each) => each.name).sort((one, other) => one.madeOn - other.madeOn);
}

/** Gives the work at this seat a card. The profile keeps its id, so no answer is rewritten. */
export async function makeCard(name: string, picture: string): Promise<Kept> {
  const store = await openStore();
  return store.saveProfile({ v: 1, id: seated().profile, name, picture, madeOn: Date.now() });
}

/** Puts the work at this seat onto a card that is already here: copies first, erases after, so a crash loses nothing. */
export async function moveToCard(card: string): Promise<Kept> {
  const store = await openStore();
  const from = seated().profile;
  const { attempts, places } = await store.everything();
  for (const each of attempts.filter(({ profile }) => profile === from)) {
    const { seq: _, ...rest } = each;
    const kept = await store.append({ ...rest, id: newId(), profile: card });
    if (kept.state === 'refused') return kept;
  }
  for (const each of places.filter(({ profile }) => profile === from))
    await store.savePlace({ ...each, profile: card });
  const erased = await store.erase(from);
  if (erased.state === 'kept') sit(card);
  return erased;
}

/**
 * Erases a profile, or everything: also answers that wait in this tab or in the inbox, which would come back at the next
 * opening. They go first; when they cannot, nothing is said to be erased.
 */
async function eraseWork(profile?: string): Promise<Kept> {
  const store = await openStore();
  for (const each of refused) if (!profile || each.profile === profile) refused.delete(each);
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
  if (erased.state === 'kept') forgetSeat();
  return erased;
}

/** “Không phải em”: the chair is free at once. Until this tab is closed one press brings the work back, but never a card's with a key. */
export async function leaveChair(): Promise<void> {
  const store = await openStore();
  const { profile } = $seat.get();
  const { profiles } = await store.everything();
  const known = profiles.find((each) => each.id === profile);
  if (profile && !known?.name)
    await store.saveProfile({ v: 1, id: profile, madeOn: known?.madeOn ?? Date.now(), leftAt: Date.now() });
  forgetSeat();
  try {
    sessionStorage.setItem(LEFT, known?.key ? '' : profile);
  } catch {
    // Then there is no “Lấy lại bài cũ”; the card, if any, is still in the list.
  }
}

export function leftJustNow(): string {
  try {
    return sessionStorage.getItem(LEFT) ?? '';
  } catch {
    return '';
  }
}

/** Sits a card, or the work just left, down at this computer again. */
export async function sitDown(profile: string): Promise<void> {
  const store = await openStore();
  const known = (await store.everything()).profiles.find((each) => each.id === profile);
  if (known?.leftAt) {
    const { leftAt: _, ...rest } = known;
    await store.saveProfile(rest);
  }
  forgetAnswers();
  sit(profile);
  try {
    sessionStorage.removeItem(LEFT);
  } catch {
    // Then “Lấy lại bài cũ” stays offered; pressing it again does no harm.
  }
  rememberSteps((await store.everything()).places.filter((place) => place.profile === profile));
  await refresh();
}

/** Erases one card, or work without a card, with its steps. */
export async function eraseCard(profile: string): Promise<Kept> {
  const erased = await eraseWork(profile);
  if (erased.state !== 'kept') return erased;
  if ($seat.get().profile === profile) forgetSeat();
  await refresh();
  return erased;
}

/** Erases everything this site keeps on this computer: database, inbox, seat, steps, the class code, the school's places, a lab's mark, recorded voices, who reads. */
export async function eraseEverything(): Promise<Kept> {
  const erased = await eraseWork();
  if (erased.state !== 'kept') return erased;
  forgetSeat();
  forgetExits();
  keepAssigned('');
  keepLocalSlots({});
  forgetLabMark();
  letRead(null);
  const silent = await eraseVoices();
  await refresh();
  return silent.state === 'kept' ? erased : { state: 'refused', why: 'failed' };
}
