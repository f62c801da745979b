/** An event that `site/shared/page/head.js` recorded before hydration: a press, a tick, a key. */
type Early = { type: string; target: HTMLElement; checked?: boolean; key?: string };

declare global {
  interface Window {
    elm?: {
      early: Early[];
      /** Set in a sensitive lesson, whose steps are in no address. */ go?(step: number): void;
    };
  }
}

/**
 * Returns the head script's live list: it continues recording for activities that are not hydrated
 * yet.
 */
export const getPendingEvents = (): Early[] => window.elm?.early ?? [];

/**
 * Replays the recorded events to a newly hydrated activity, one after another like a pupil. Waits
 * between events until the view is redrawn (Preact does so in a microtask), because a view adds to
 * the answer of its last render; without the wait only the last event would count. `checked` is set
 * from the record, because the redraw after the first tick resets the second.
 */
export async function replayEvents(root: HTMLElement): Promise<void> {
  const queue = getPendingEvents();
  const recorded = queue.filter(
    (event) => event.target.closest('[data-activity]') === root || root.contains(event.target),
  );
  // Removed from the head script's list in place: it continues recording for activities that are
  // not hydrated yet.
  for (const event of recorded) queue.splice(queue.indexOf(event), 1);
  // A reloaded page may restore old ticks: reset them to the printed state. The recorded ones are
  // replayed below.
  for (const input of root.querySelectorAll('input')) input.checked = input.defaultChecked;
  // The view may have restored this tab's draft: after this await it is redrawn.
  await null;
  for (const { type, target, checked, key } of recorded) {
    // A quick second press: the first one has already removed the target.
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
