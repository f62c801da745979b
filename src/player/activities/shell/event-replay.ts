/** What `site/shared/page/head.js` noted before a view woke: a press, a tick, a key. */
type Early = { type: string; target: HTMLElement; checked?: boolean; key?: string };

declare global {
  interface Window {
    elm?: {
      early: Early[];
      /** In a sensitive lesson, whose steps are in no address. */ go?(step: number): void;
    };
  }
}

/** The head script's own list: it goes on noting for what still sleeps. */
export const getPendingEvents = (): Early[] => window.elm?.early ?? [];

/**
 * Plays back to a freshly woken activity what was done to its HTML before, one act after another as
 * a pupil would: each waits until the view has redrawn (Preact does so in a microtask), because a
 * view adds to the answer it was last drawn with; played at once, only the last act would be kept.
 * `checked` is set from the note, because redrawing after the first tick unticks the second before
 * its turn.
 */
export async function replayEvents(root: HTMLElement): Promise<void> {
  const queue = getPendingEvents();
  const mine = queue.filter(
    (each) => each.target.closest('[data-activity]') === root || root.contains(each.target),
  );
  // Out of the head script's own list, not into a new one: it goes on noting for the activities
  // that still sleep.
  for (const each of mine) queue.splice(queue.indexOf(each), 1);
  // A reloaded page may bring ticks back that nobody has just made: back to what was printed. What
  // was made now is played back below.
  for (const input of root.querySelectorAll('input')) input.checked = input.defaultChecked;
  // A view may have brought back what this tab had of it: it is redrawn by then.
  await null;
  for (const { type, target, checked, key } of mine) {
    // Pressed twice in haste: the first press has already taken it away.
    if (!root.contains(target)) continue;
    if (type === 'click') target.click();
    else if (type === 'keydown')
      target.dispatchEvent(new KeyboardEvent('keydown', { key: key ?? '', bubbles: true }));
    else if (target instanceof HTMLInputElement) {
      target.checked = checked ?? false;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await null;
  }
}
