import { hydrate, render } from 'preact';
import { Boundary } from '../activities/shell/ErrorBoundary.tsx';
import { replayEvents } from '../activities/shell/event-replay.ts';
import { ActivityShell } from '../activities/shell/ActivityShell.tsx';
import { stepPlaceOf } from '../activities/shell/step-place.ts';
import { lessonItems } from './module-items.ts';
import { rootPath, type PageData } from './page-data.ts';
import { loadView } from './view-of.ts';

/**
 * Waits until the browser is idle, so that the first answer never waits for another question; on a
 * busy page at most a tenth of a second per activity.
 */
const waitForIdle = (): Promise<void> =>
  new Promise((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => resolve(), { timeout: 100 })
      : setTimeout(resolve),
  );

async function hydrateOne(root: HTMLElement, page: PageData): Promise<void> {
  const { activity, of, module } = root.dataset;
  const id = activity!;
  // A review question belongs to another lesson (`data-of`), and so does its answer.
  const { kind, spec, hash } = page.items[id] ?? (await lessonItems(of, module)).items[id]!;
  const view = await loadView(kind, spec);
  // A due question has replaced this one while its code loaded (`site/lesson/end/Recall.tsx`).
  if (root.hidden) return;
  // Undefined in the gallery, which has no numbered steps.
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
 * Reloads the page once the site responds. Chromium 109 never requests a failed script again on the
 * same page.
 */
export const reloadWhenOnline = (): Promise<void> =>
  fetch(location.href).then(() => location.reload());

/**
 * Shows that a question did not load, with a button that calls `again`; it stays until that
 * succeeds.
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
 * Hydrates an activity, or offers a retry if its code or items did not load; its HTML stays
 * readable.
 */
const hydrateOrOffer = (root: HTMLElement, page: PageData): Promise<void> =>
  hydrateOne(root, page).catch(() =>
    showLoadError(root.querySelector<HTMLElement>('.remark-place') ?? root, page, () =>
      hydrateOne(root, page).catch(reloadWhenOnline),
    ),
  );

/**
 * Hydrates the activity of the shown step first, then the others one at a time while the browser is
 * idle.
 */
export async function hydrateActivities(page: PageData): Promise<void> {
  const shown = `b${document.documentElement.dataset.at ?? ''}`;
  const roots = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
  roots.sort(
    (a, b) => Number(b.closest('.step')?.id === shown) - Number(a.closest('.step')?.id === shown),
  );
  for (const root of roots) {
    const id = root.dataset.activity!;
    // An activity whose items are still loading, or that cannot hydrate, must not delay the others.
    const hydrated = hydrateOrOffer(root, page);
    if (page.items[id]) await hydrated;
    await waitForIdle();
  }
}
