// A visitor's steps with internet: opens the site and downloads packs.
import { web } from '#delivery/web/messages/web.ts';
import { until } from '../e2e/robot/until.ts';
import type { PackList } from '#core/files/pack-list.ts';
import type { TargetBrowser } from './screen.ts';

/** Teachers' packs have many pages, and Chromium 109 takes long for them. */
const PATIENCE_MS = 240_000;
const taken = [web.vi.pack.said.taken, web.vi.pack.saidToAdults.taken];

/** Visits, waits until the shell is stored, downloads every pack on /me/, closes the browser. */
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
          async () =>
            (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
          null,
        ),
      PATIENCE_MS,
    );
    await screen.open(`${home}me/#may-giu-gi`);
    const made = Object.keys(list.packs).length;
    const lines = () =>
      screen.ask(
        () => [...document.querySelectorAll('.web-kept .pack')].map((line) => line.textContent!),
        null,
      );
    await until('every pack can be taken', async () => (await lines()).length >= made, PATIENCE_MS);
    await screen.ask(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.web-kept .button:not(.quiet)'))
        button.click();
    }, null);
    await until(
      'every pack is taken',
      async () => (await lines()).every((line) => taken.some((said) => line.includes(said))),
      PATIENCE_MS,
    );
    const here = await screen.ask(
      () => caches.keys().then((names) => names.filter((name) => name.includes(' pack ')).length),
      null,
    );
    if (here !== made) throw new Error(`${made} packs are made, ${here} were offered`);
  } finally {
    await running.close();
  }
}
