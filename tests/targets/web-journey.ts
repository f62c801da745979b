// What a pupil does while there is internet: opens the site, and takes modules along.
import { web } from '../../src/messages/targets/web.ts';
import { until } from '../e2e/robot/until.ts';
import type { PackList } from '../../src/transfer/pack-list.ts';
import type { TargetBrowser } from './screen.ts';

/** What teachers take along is many pages, and Chromium 109 takes its time over them. */
const PATIENCE_MS = 240_000;
const taken = [web.vi.pack.said.taken, web.vi.adultPack.said.taken];

/** Visits, waits until the shell is kept, presses every “Tải các bài này”, closes the browser. */
export async function takeAll(
  browser: TargetBrowser,
  profile: string,
  home: string,
  list: PackList,
): Promise<void> {
  const running = await browser.find()!(profile, home);
  try {
    const screen = await running.screen();
    await screen.open(home);
    await until(
      'the worker is there',
      () =>
        screen.ask(
          async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
          null,
        ),
      PATIENCE_MS,
    );
    // Lists of lessons are in the shell; those of pages for adults come from the host.
    const lists = [...list.shell.filter((path) => /^learn\/./.test(path)), 'parents/', 'teachers/'];
    for (const page of lists) {
      await screen.open(home + page);
      await until(
        `what ${page} has can be taken`,
        () =>
          screen.ask(
            () => [...document.querySelectorAll('.web-pack')].every((line) => line.textContent),
            null,
          ),
        PATIENCE_MS,
      );
      // A module that stands in two lists is taken already.
      await screen.ask((said) => {
        for (const line of document.querySelectorAll<HTMLElement>('.web-pack'))
          if (!said.some((word) => line.textContent!.includes(word))) line.querySelector('button')?.click();
      }, taken);
      await until(
        `all that ${page} has is taken`,
        () =>
          screen.ask(
            (said) =>
              [...document.querySelectorAll('.web-pack')].every((line) =>
                said.some((word) => line.textContent!.includes(word)),
              ),
            taken,
          ),
        PATIENCE_MS,
      );
    }
    const here = await screen.ask(
      () => caches.keys().then((names) => names.filter((name) => name.includes(' pack ')).length),
      null,
    );
    const made = Object.keys(list.packs).length;
    if (here !== made) throw new Error(`${made} modules are made, ${here} were offered`);
  } finally {
    await running.close();
  }
}
