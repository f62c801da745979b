import sprite from './sprite.svg?raw';

/**
 * Gives the page the pictograms that its HTML does not carry: those of activities and islands that
 * wake later. In print and without script their words stand alone, as every pictogram has a word.
 */
export function addSigns(): void {
  const holder = document.querySelector('svg.sprite');
  if (!holder) return;
  const all = new DOMParser().parseFromString(sprite, 'image/svg+xml').documentElement;
  for (const symbol of [...all.children])
    if (!document.getElementById(symbol.id)) holder.append(document.importNode(symbol, true));
}
