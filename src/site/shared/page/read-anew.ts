import { loadView } from '#player/hydrate/view-of.ts';
import { answersIn } from '#player/progress/answer-queue.ts';
import { $queue } from '#player/progress/answer-writer.ts';
import { $activeProfile, seatOfDevice } from '#player/profiles/active-profile.ts';
import { $store } from '#player/progress/store.ts';

/** Returns true if work exists only in this tab: a reload would lose it. */
const isOnlyHere = (): boolean =>
  answersIn($queue.get(), 'refused').length > 0 || $store.get()?.durable === false;

/**
 * Reloads a page restored from the back-forward cache if another profile is active by now, and
 * always if nothing of it may be stored: a sensitive lesson, or the question whom one trusts. Such
 * pages are also hidden before they are cached, so that nothing flashes on return.
 */
export function reloadOnRestore(): void {
  const { quiet, noReturn } = document.documentElement.dataset;
  let keepsNothing = quiet !== undefined;
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-kind]'))
    void loadView(dataset.kind!).then(
      ({ persists }) => (keepsNothing ||= persists === 'done'),
      () => {},
    );
  let sat = '';
  addEventListener('pagehide', ({ persisted }) => {
    sat = $activeProfile.get().profile;
    if (persisted && keepsNothing) document.body.style.visibility = 'hidden';
  });
  addEventListener('pageshow', ({ persisted }) => {
    // The head script reloads a sensitive lesson earlier, or leaves it for the exit page.
    if (
      persisted &&
      noReturn === undefined &&
      (keepsNothing || (seatOfDevice() !== sat && !isOnlyHere()))
    )
      location.reload();
  });
}
