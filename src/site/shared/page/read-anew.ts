import { loadView } from '#player/hydrate/view-of.ts';
import { answersIn } from '#player/progress/answer-queue.ts';
import { $queue } from '#player/progress/answer-writer.ts';
import { $activeProfile, seatOfDevice } from '#player/profiles/active-profile.ts';
import { $store } from '#player/progress/store.ts';

/** Work that is nowhere but in this tab: reading the page anew would lose it. */
const isOnlyHere = (): boolean =>
  answersIn($queue.get(), 'refused').length > 0 || $store.get()?.durable === false;

/**
 * “Back” may bring a page again as it stood, with all that was pressed on it. Such a page is read
 * anew when another child sits here by now, and always when nothing of it may be kept: a sensitive
 * lesson, or whom one trusts. Then it is also hidden before it is put away, so that nothing flashes
 * up when it comes.
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
    // A sensitive lesson is read anew from its first moment on: the head script sees to that, and
    // may lead away instead.
    if (
      persisted &&
      noReturn === undefined &&
      (keepsNothing || (seatOfDevice() !== sat && !isOnlyHere()))
    )
      location.reload();
  });
}
