import { pageData } from '#player/hydrate/page-data.ts';
import { reloadWhenOnline, showLoadError, hydrateActivities } from '#player/hydrate/wake.tsx';

/**
 * The script of all that comes after the questions did not come. A lesson goes on without it to its
 * last questions, which say so; any other page reads whole, as when this script does not come
 * (`site/shared/page/head.js`).
 */
function sayMissing(): void {
  const exit = document.querySelector<HTMLElement>('[data-island=exit-check]');
  if (exit) {
    exit.querySelector('.js-only')?.remove();
    showLoadError(exit.querySelector('.work')!, pageData(), reloadWhenOnline);
  } else if (!document.getElementById('page')) document.documentElement.classList.remove('js');
}

/**
 * Activities first, alone; everything else is another chunk (`deferred.tsx`), so that the first
 * answer waits for nothing.
 */
async function start(): Promise<void> {
  if (document.getElementById('page')) await hydrateActivities(pageData());
  await import('./deferred.tsx').then(({ afterHydration }) => afterHydration(), sayMissing);
}

// The script is put in by the head script, so it may arrive before the page has been read to its
// end.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => void start());
else void start();
