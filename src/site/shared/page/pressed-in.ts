import { getPendingEvents } from '#player/activities/shell/event-replay.ts';

/**
 * Returns the texts of an island's buttons clicked before hydration, and removes its events from
 * the head script's list.
 */
export function takePendingClicks(island: HTMLElement): string[] {
  const queue = getPendingEvents();
  const mine = queue.filter(({ target }) => island.contains(target));
  for (const event of mine) queue.splice(queue.indexOf(event), 1);
  return mine.flatMap(({ type, target }) => (type === 'click' ? [target.textContent!.trim()] : []));
}
