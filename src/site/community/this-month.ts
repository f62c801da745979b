import { monthNow } from '#core/teaching/month.ts';

/**
 * Copies this month's talks into the place reserved at the top. The list of all months stays as it
 * is.
 */
export function showThisMonth(place: HTMLElement): void {
  const built = document.querySelector<HTMLElement>('[data-built]')?.dataset.built;
  const month = monthNow({ now: Date.now(), built: Date.parse(built ?? '') || 0 });
  const talks = document.querySelector(`[data-month="${month}"] ul`);
  if (talks) place.querySelector('div')!.append(talks.cloneNode(true));
}
