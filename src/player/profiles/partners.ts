import type { NewAttempt } from '#core/progress/attempt.ts';
import { newId } from '#core/progress/ids.ts';
import { saveAnswer } from '../progress/answer-writer.ts';
import { openStore } from '../progress/open-store.ts';
import { signIn } from './cards.ts';
import {
  $partners,
  $activeProfile,
  MAX_SEATS,
  ensureActiveProfile,
  setPartners,
} from './active-profile.ts';

/** Everybody at this computer, whoever answers first. */
export const activeProfiles = (): string[] =>
  [$activeProfile.get().profile, ...$partners.get()].filter(Boolean);

/** Another of those at this computer answers from now on. The order they sit in goes round. */
export async function switchTo(profile: string): Promise<void> {
  const seats = activeProfiles();
  const at = seats.indexOf(profile);
  if (at < 0) return;
  const order = [...seats.slice(at + 1), ...seats.slice(0, at)];
  // First: whoever sits nowhere for a moment would be taken for one who has left (`delivery/lan`).
  setPartners(order);
  await signIn(profile);
}

/**
 * So many sit here. Who gets up leaves work without a card as “Không phải em” does: it can be
 * brought back for some hours.
 */
export async function setPlayerCount(many: number): Promise<void> {
  const wanted = Math.min(Math.max(many, 1), MAX_SEATS) - 1;
  if (wanted > 0) ensureActiveProfile();
  const here = $partners.get();
  const store = await openStore();
  const profiles = await store.profiles();
  for (const id of here.slice(wanted)) {
    const known = profiles.find((profile) => profile.id === id);
    if (!known?.name)
      await store.saveProfile({
        v: 1,
        id,
        madeOn: known?.madeOn ?? Date.now(),
        leftAt: Date.now(),
      });
  }
  const fresh = Array.from({ length: Math.max(0, wanted - here.length) }, newId);
  setPartners([...here.slice(0, wanted), ...fresh]);
}

/**
 * What was done together, for whoever sat beside: that it was done, and no answer, which was
 * another's.
 */
const alsoDoneBy = (attempt: NewAttempt, profile: string): NewAttempt => {
  const { answer: _, said: __, misconception: ___, unsure: ____, ...done } = attempt;
  return { ...done, id: newId(), profile, earned: done.total, hints: 0 };
};

/**
 * “Đổi tay nhé” in a lesson: the next at this computer answers; where nobody was said to sit
 * beside, a friend joins here. What the class calls the core of the lesson was done together, and
 * counts for whoever has not done it.
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
