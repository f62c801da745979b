import { pageData } from '../activities/page-data.ts';
import { wakeActivities } from '../activities/wake.tsx';

/** Activities first, alone; everything else is another chunk (`deferred.tsx`), so that the first answer waits for nothing. */
async function start(): Promise<void> {
  if (document.getElementById('page')) await wakeActivities(pageData());
  const { afterWaking } = await import('./deferred.tsx');
  afterWaking();
}

// The script is put in by the head script, so it may arrive before the page has been read to its end.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void start());
else void start();
