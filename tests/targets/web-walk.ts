// Visits pages of the web target and returns their builds; shared by the trials of builds and of
// faults.
import type { Page } from 'playwright';
import { isMixed, seen } from './web-tab.ts';

/** One page of each sort: in the shell, in a pack, and never stored. */
export const somePages = ['', 'learn/lop-4-5/', 'me/', 'info/', 'lessons/help-map/', 'teachers/'];
/** Pages that open offline after one visit. */
export const shellPages = somePages.slice(0, 4);

export type Walked = { pages: number; blank: string[]; mixed: string[]; builds: Set<string> };

export async function walkPages(
  page: Page,
  home: string,
  paths: readonly string[],
): Promise<Walked> {
  const walked: Walked = { pages: 0, blank: [], mixed: [], builds: new Set() };
  for (const path of paths) {
    await page.goto(home + path).catch(() => null);
    const found = await seen(page).catch(() => ({ page: '', parts: [], isBlank: true }));
    walked.pages += 1;
    walked.builds.add(found.page);
    // A page without a build is the browser's own error page, or a foreign one.
    if (found.isBlank || found.page === '') walked.blank.push(path);
    if (isMixed(found)) walked.mixed.push(`${path}: ${found.page} + ${found.parts.join(', ')}`);
  }
  return walked;
}

/** Asks the server for a new worker; it may fail. */
export const askUpdate = (page: Page): Promise<void> =>
  page.evaluate(
    async () =>
      void (await (await navigator.serviceWorker.getRegistration())?.update().catch(() => null)),
  );

/** Resolves when no worker is being installed. */
export const settledWorker = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { installing } = registration ?? {};
    if (installing)
      await new Promise<void>((resolve) =>
        installing.addEventListener(
          'statechange',
          () => installing.state !== 'installing' && resolve(),
        ),
      );
    return Boolean(registration?.waiting);
  });

/** Confirms the new version in place of a person, and waits until it is used. */
export const useNew = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
    if (!waiting) return;
    const active = new Promise<void>((resolve) =>
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve()),
    );
    waiting.postMessage('use');
    await active;
  });
