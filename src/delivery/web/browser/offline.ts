import { buildCaches } from './cache-names.ts';

/** The page shown for a missing one: lists the packs on this device. */
const root = new URL('../', location.href).href;

async function showPacks(): Promise<void> {
  const here = new Set((await buildCaches(root)).map(({ pack }) => pack));
  for (const item of document.querySelectorAll<HTMLElement>('[data-pack]'))
    item.hidden = !here.has(item.dataset['pack']!);
  const isSome = document.querySelector('[data-pack]:not([hidden])') !== null;
  document.querySelector<HTMLElement>('[data-some]')!.hidden = !isSome;
}

addEventListener(
  'click',
  ({ target }) => (target as Element).closest('[data-again]') && history.back(),
);
if ('caches' in window) void showPacks();
