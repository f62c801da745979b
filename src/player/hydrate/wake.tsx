import { hydrate, render } from 'preact';
import { Boundary } from '../activities/shell/ErrorBoundary.tsx';
import { replayEvents } from '../activities/shell/event-replay.ts';
import { ActivityShell } from '../activities/shell/ActivityShell.tsx';
import { stepPlaceOf } from '../activities/shell/step-place.ts';
import { lessonItems } from './module-items.ts';
import { rootPath, type PageData } from './page-data.ts';
import { loadView } from './view-of.ts';

/**
 * The first answer's own work is never behind another question's; a busy page waits a tenth of a
 * second for each at most.
 */
const waitForIdle = (): Promise<void> =>
  new Promise((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => resolve(), { timeout: 100 })
      : setTimeout(resolve),
  );

async function wakeOne(root: HTMLElement, page: PageData): Promise<void> {
  const { activity, of, module } = root.dataset;
  const id = activity!;
  // An old question belongs to another lesson (`data-of`), and its answer too.
  const { kind, spec, hash } = page.items[id] ?? (await lessonItems(of, module)).items[id]!;
  const view = await loadView(kind, spec);
  // Another question, which is due, took its place while its code came
  // (`site/lesson/end/Recall.tsx`).
  if (root.hidden) return;
  // In a lesson the step it fills says which it is; in the gallery there are no numbered steps.
  const step = stepPlaceOf(root);
  hydrate(
    <Boundary html={root.innerHTML} sentence={page.words.broken}>
      <ActivityShell
        lesson={of ?? page.lesson}
        item={id}
        kind={kind}
        spec={spec}
        hash={hash}
        view={view}
        words={page.words}
        base={rootPath()}
        step={step}
      />
    </Boundary>,
    root,
  );
  root.dataset.awake = '';
  await replayEvents(root);
}

/**
 * Where the site answers. Chromium 109 never asks again for a script that once did not come,
 * whatever is pressed; a page that is loaded anew does.
 */
export const reloadWhenOnline = (): Promise<void> =>
  fetch(location.href).then(() => location.reload());

/**
 * Says that a question did not open, and offers `again`; while that comes to nothing, it stays to
 * be pressed.
 */
export function showLoadError(
  place: HTMLElement,
  page: PageData,
  again: () => Promise<void>,
): void {
  const press = () => again().catch(() => showLoadError(place, page, again));
  const button = (
    <button class="button" onClick={press}>
      {page.words.retry}
    </button>
  );
  render(
    <p class="notice">
      {page.words.broken} {button}
    </p>,
    place,
  );
}

/**
 * An activity whose code or items did not come says so and offers to try again; its HTML stays
 * readable.
 */
const wakeOrOffer = (root: HTMLElement, page: PageData): Promise<void> =>
  wakeOne(root, page).catch(() =>
    showLoadError(root.querySelector<HTMLElement>('.remark-place') ?? root, page, () =>
      wakeOne(root, page).catch(reloadWhenOnline),
    ),
  );

/**
 * Wakes the activity of the shown step first, then the others, one at a time, each when the browser
 * rests.
 */
export async function hydrateActivities(page: PageData): Promise<void> {
  const shown = `b${document.documentElement.dataset.at ?? ''}`;
  const roots = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
  roots.sort(
    (one, other) =>
      Number(other.closest('.step')?.id === shown) - Number(one.closest('.step')?.id === shown),
  );
  for (const root of roots) {
    const id = root.dataset.activity!;
    // One that waits for its items, or cannot wake, must not keep the others asleep.
    const waking = wakeOrOffer(root, page);
    if (page.items[id]) await waking;
    await waitForIdle();
  }
}
