import type { NewAttempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import { saveAnswer } from '../progress/answer-writer.ts';
import { openStore } from '../progress/open-store.ts';
import { eraseCard, signIn } from './cards.ts';
import {
  $partners,
  $activeProfile,
  MAX_SEATS,
  ensureActiveProfile,
  setPartners,
} from './active-profile.ts';

/** Returns every profile at this computer, the active one first. */
export const activeProfiles = (): string[] =>
  [$activeProfile.get().profile, ...$partners.get()].filter(Boolean);

/** Makes a partner the active profile. The order of the partners rotates. */
export async function switchTo(profile: string): Promise<void> {
  const seats = activeProfiles();
  const at = seats.indexOf(profile);
  if (at < 0) return;
  const order = [...seats.slice(at + 1), ...seats.slice(0, at)];
  // Partners first: without any profile the LAN would assume that the pupil has left.
  setPartners(order);
  await signIn(profile);
}

/**
 * Sets the number of pupils at this computer. A removed partner without a name leaves like “Không
 * phải em”: the work can be restored for some hours.
 */
export async function setPlayerCount(many: number): Promise<void> {
  const wanted = Math.min(Math.max(many, 1), MAX_SEATS) - 1;
  if (wanted > 0) ensureActiveProfile();
  const partners = $partners.get();
  const store = await openStore();
  const profiles = await store.profiles();
  for (const id of partners.slice(wanted)) {
    const known = profiles.find((profile) => profile.id === id);
    if (!known?.name)
      await store.saveProfile({
        v: 1,
        id,
        madeOn: known?.madeOn ?? Date.now(),
        leftAt: Date.now(),
      });
  }
  const fresh = Array.from({ length: Math.max(0, wanted - partners.length) }, newId);
  setPartners([...partners.slice(0, wanted), ...fresh]);
}

/**
 * Copies a shared attempt for a partner: only that it was done, without the answer, which belongs
 * to the pupil who gave it.
 */
const alsoDoneBy = (attempt: NewAttempt, profile: string): NewAttempt => {
  const { answer: _, said: __, misconception: ___, unsure: ____, ...done } = attempt;
  return { ...done, id: newId(), profile, earned: done.total, hints: 0 };
};

/**
 * “Đổi tay nhé” in a lesson: makes the next profile active, or adds a friend if there is no
 * partner. The core items of the lesson were done together and count for the next profile too,
 * unless it has done them.
 * @param core items of the lesson that count for all
 */
export async function passTurn(lesson: string, core: readonly string[]): Promise<void> {
  if ($partners.get().length === 0) await setPlayerCount(2);
  const [giver, next] = activeProfiles();
  const store = await openStore();
  const ofLesson = async (profile: string) =>
    (await store.workOf(profile)).attempts.filter((attempt) => attempt.lesson === lesson);
  const [given, had] = [await ofLesson(giver!), await ofLesson(next!)];
  for (const item of core) {
    const done = given.findLast((attempt) => attempt.item === item);
    if (!done || had.some((attempt) => attempt.item === item)) continue;
    const { seq: _, ...rest } = done;
    await saveAnswer(alsoDoneBy(rest, next!));
  }
  await switchTo(next!);
}

/**
 * Takes a turn back that was passed by mistake: makes the giver active again. A friend whom the pass
 * added and who has answered none of the last questions is removed, with the copies of shared work.
 */
export async function takeTurnBack(giver: string, isAdded: boolean): Promise<void> {
  const friend = $activeProfile.get().profile;
  const { attempts } = await (await openStore()).workOf(friend);
  await switchTo(giver);
  if (isAdded && !attempts.some(({ use }) => use.startsWith('exit'))) await eraseCard(friend);
}
