import { render } from 'preact';
import { pageData, rootPath, wakeActivities } from '../activities/wake.tsx';
import { openStore } from '../state/keeper.ts';
import { followSteps } from '../state/place.ts';
import { findVoice } from '../state/voice.ts';
import { islands } from './islands.ts';

/** Islands come after the page answers: what a pupil does first needs none of them. */
async function wakeIslands(): Promise<void> {
  for (const root of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const load = islands[root.dataset.island!];
    if (!load) continue;
    const props = JSON.parse(root.dataset.props ?? '{}') as object;
    await load().then(
      ({ Island }) => render(<Island {...props} base={rootPath()} lang={document.documentElement.lang} />, root),
      (problem: unknown) => console.warn('island', root.dataset.island, problem),
    );
  }
}

const idle = (act: () => void): unknown => ('requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 300));

async function start(): Promise<void> {
  const page = document.getElementById('page') ? pageData() : null;
  if (page) await wakeActivities(page);
  findVoice();
  const steps = document.querySelectorAll('.step').length;
  if (page && steps > 0) followSteps(page.lesson, steps);
  idle(() => void openStore().then(wakeIslands));
}

// The script is put in by the head script, so it may arrive before the page has been read to its end.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void start());
else void start();
