import { atom } from 'nanostores';
import { dayOf } from '#core/text/calendar.ts';
import { firstDueDay, type ReviewItem } from '#core/progress/review.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';
import { withTimeout } from '../storage/in-time.ts';
import { $attempts, inOrder } from './attempts.ts';
import { $activeProfile } from '../profiles/active-profile.ts';
import { $store } from './store.ts';

/**
 * A question that may come back: its items file, its lesson's title, and the step of that lesson's
 * worked example.
 */
export type PooledItem = ReviewItem & { module: string; title: string; step: number };
/** All of them, and the day of this copy. */
export type ReviewPool = { built: string; pool: PooledItem[] };

/** Whether the card that sits here has an old question due today. */
export const $due = atom(false);

/** Whoever sits down waits no longer than this for it: a lesson opens well without, too. */
const REVIEW_TIMEOUT_MS = 2000;

let coming: Promise<ReviewPool> | null = null;

/**
 * The questions of this page's language that may come back. Rejects when they cannot be fetched;
 * ask again then.
 */
export function reviewPool(): Promise<ReviewPool> {
  const { lang, dataset } = document.documentElement;
  const folder = lang === 'en' ? 'en/' : '';
  coming ??= fetch(`${dataset.base ?? './'}items/${folder}reviews.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<ReviewPool>;
  });
  coming.catch(() => (coming = null));
  return coming;
}

/**
 * Writes for the next first paint from which day on the card that sits here has something due
 * (`site/shared/page/head.js`). Of work without a card nothing is written: whoever it is has no old lesson
 * to come back to. What cannot be found out changes nothing.
 */
export async function cacheFirstDueDay(): Promise<void> {
  const { profile } = $activeProfile.get();
  try {
    const work = await $store.get()?.workOf(profile);
    if (!work) return;
    const own = work.profiles[0]?.name ? inOrder(work.attempts) : [];
    const { pool, built } =
      own.length > 0 ? await withTimeout(reviewPool(), REVIEW_TIMEOUT_MS) : { pool: [], built: '' };
    const clock = { now: Date.now(), built: Date.parse(built) };
    const day = own.length > 0 ? firstDueDay(own, pool, clock) : null;
    // The chair may have changed meanwhile.
    if ($activeProfile.get().profile !== profile) return;
    safeLocalStorage.write(localKeys.due, day === null ? null : `${profile} ${day}`);
    $due.set(day !== null && day <= dayOf(clock.now));
  } catch (problem) {
    console.warn('due', problem);
  }
}

/** Keeps it right while a lesson is open: each answer may be one that was due. */
export const trackDue = (): (() => void) => $attempts.listen(() => void cacheFirstDueDay());

/** It goes with the seat. */
export function forgetDue(): void {
  safeLocalStorage.write(localKeys.due, null);
  $due.set(false);
}
