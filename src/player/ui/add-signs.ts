import sprite from './sprite.svg?raw';

/**
 * Adds the pictograms that are not in the page's HTML: those of activities and islands that hydrate
 * later. In print and without script their words appear alone, because every pictogram has a word.
 */
export function addSigns(): void {
  const holder = document.querySelector('svg.sprite');
  if (!holder) return;
  const all = new DOMParser().parseFromString(sprite, 'image/svg+xml').documentElement;
  for (const symbol of [...all.children])
    if (!document.getElementById(symbol.id)) holder.append(document.importNode(symbol, true));
}
