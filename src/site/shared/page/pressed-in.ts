import { getPendingEvents } from '#player/activities/shell/event-replay.ts';

/**
 * The words of the buttons of an island that were pressed before it was drawn; taken out of the
 * head script's list.
 */
export function takePendingClicks(island: HTMLElement): string[] {
  const queue = getPendingEvents();
  const mine = queue.filter(({ target }) => island.contains(target));
  for (const each of mine) queue.splice(queue.indexOf(each), 1);
  return mine.flatMap(({ type, target }) => (type === 'click' ? [target.textContent!.trim()] : []));
}
