import { render } from 'preact';
import { pageData, rootPath } from '../activities/page-data.ts';
import { openStore } from '../state/keeper.ts';
import { followSteps } from '../state/place.ts';
import { findVoice } from '../state/find-voice.ts';
import { addSigns } from '../ui/add-signs.ts';
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

/** All that a page does once its activities are awake: follow the steps, find a voice, open the database, wake islands. */
export function afterWaking(): void {
  addSigns();
  findVoice();
  const steps = document.querySelectorAll('.step').length;
  if (document.documentElement.dataset.at) followSteps(pageData().lesson, steps);
  idle(() => void openStore().then(wakeIslands));
}
