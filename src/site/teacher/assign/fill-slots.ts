import { localSlots } from '../state/local-slots.ts';

/**
 * Fills a paper with this device's data about the school. Missing values stay lines to write on.
 */
export function fillSlots(places: Iterable<HTMLElement>): void {
  const kept = localSlots();
  for (const place of places) place.textContent = kept[place.dataset.slot!] ?? place.textContent;
}
