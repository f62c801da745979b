import { pageData } from '#player/hydrate/page-data.ts';
import { reloadWhenOnline, showLoadError, hydrateActivities } from '#player/hydrate/wake.tsx';

/**
 * Reports that the script for everything after the questions failed to load. A lesson works without
 * it up to its last questions, which then show a message. Any other page is shown in its form
 * without script, as when this script fails (`site/shared/page/head.js`).
 */
function sayMissing(): void {
  const exit = document.querySelector<HTMLElement>('[data-island=exit-check]');
  if (exit) {
    exit.querySelector('.js-only')?.remove();
    showLoadError(exit.querySelector('.work')!, pageData(), reloadWhenOnline);
  } else if (!document.getElementById('page')) document.documentElement.classList.remove('js');
}

/**
 * Hydrates activities first, alone. Everything else is another chunk (`deferred.tsx`), so that the
 * first answer waits for nothing.
 */
async function start(): Promise<void> {
  if (document.getElementById('page')) await hydrateActivities(pageData());
  await import('./deferred.tsx').then(({ afterHydration }) => afterHydration(), sayMissing);
}

// The head script adds this script, so it may run before the page is parsed.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => void start());
else void start();
