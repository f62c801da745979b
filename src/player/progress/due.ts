import { atom } from 'nanostores';
import { dayOf } from '#core/text/calendar.ts';
import { firstDueDay, type ReviewItem } from '#core/progress/review.ts';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';
import { withTimeout } from '../storage/in-time.ts';
import { $attempts, inOrder } from './attempts.ts';
import { $activeProfile } from '../profiles/active-profile.ts';
import { $store } from './store.ts';

/**
 * A question that may come up for review: its items file, its lesson's title, and the step of that
 * lesson's worked example.
 */
export type PooledItem = ReviewItem & { module: string; title: string; step: number };
/** All review questions, and the build date of this copy. */
export type ReviewPool = { built: string; pool: PooledItem[] };

/** True if the active card has a review question due today, as far as this page knows. */
export const $due = atom(false);

/** Sets `$due` by the day stored at an earlier page, before the database is open. */
export function recallDue(): void {
  const [profile, day] = (safeLocalStorage.read(localKeys.due) ?? '').split(' ');
  if (profile && profile === $activeProfile.get().profile)
    $due.set(Number(day) <= dayOf(Date.now()));
}

/** Signing in waits at most this long for the questions: a lesson opens without them too. */
const REVIEW_TIMEOUT_MS = 2000;

let loading: Promise<ReviewPool> | null = null;

/**
 * Loads the review questions of this page's language. Rejects if the fetch fails; the next call
 * fetches again.
 */
export function reviewPool(): Promise<ReviewPool> {
  const { lang, dataset } = document.documentElement;
  const folder = lang === 'en' ? 'en/' : '';
  loading ??= fetch(`${dataset.base ?? './'}items/${folder}reviews.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<ReviewPool>;
  });
  loading.catch(() => (loading = null));
  return loading;
}

/**
 * Stores the first day on which the active card has a review due, for the next cover of a lesson
 * (`site/lesson/cover/WarmUp.tsx`). Skips work without a card: its pupil has no earlier lesson to
 * return to. Changes nothing if the questions cannot be loaded.
 */
export async function cacheFirstDueDay(): Promise<void> {
  const { profile } = $activeProfile.get();
  try {
    const work = await $store.get()?.workOf(profile);
    if (!work) return;
    const attempts = work.profiles[0]?.name ? inOrder(work.attempts) : [];
    const { pool, built } =
      attempts.length > 0
        ? await withTimeout(reviewPool(), REVIEW_TIMEOUT_MS)
        : { pool: [], built: '' };
    const clock = { now: Date.now(), built: Date.parse(built) };
    const day = attempts.length > 0 ? firstDueDay(attempts, pool, clock) : null;
    // The active profile may have changed during the await.
    if ($activeProfile.get().profile !== profile) return;
    safeLocalStorage.write(localKeys.due, day === null ? null : `${profile} ${day}`);
    $due.set(day !== null && day <= dayOf(clock.now));
  } catch (problem) {
    console.warn('due', problem);
  }
}

/** Updates the due day while a lesson is open: an answer may have been a due one. */
export const trackDue = (): (() => void) => $attempts.listen(() => void cacheFirstDueDay());

/** Removes the due day with the active profile. */
export function forgetDue(): void {
  safeLocalStorage.write(localKeys.due, null);
  $due.set(false);
}
