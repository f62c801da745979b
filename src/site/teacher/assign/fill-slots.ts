import { localSlots } from '../state/local-slots.ts';

/**
 * Puts what this device has of the school into a paper; what is not written stays a line to write
 * on.
 */
export function fillSlots(places: Iterable<HTMLElement>): void {
  const kept = localSlots();
  for (const place of places) place.textContent = kept[place.dataset.slot!] ?? place.textContent;
}
