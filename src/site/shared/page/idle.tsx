import { render } from 'preact';
import { rootPath } from '#player/hydrate/page-data.ts';
import type { Locale } from '#core/text/messages.ts';

/**
 * Five minutes without key, pointer or sound. The pupil may have gone, and the next one should not
 * continue in her work.
 */
export const IDLE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 5000;

const isSounding = (): boolean =>
  ('speechSynthesis' in globalThis && speechSynthesis.speaking) ||
  [...document.querySelectorAll<HTMLMediaElement>('audio,video')].some((media) => !media.paused);

/**
 * Watches for inactivity and then shows the idle screen over the page. The page below stays as it
 * is, except that help is closed: its state is not for the next pupil, and an open panel cannot be
 * opened again.
 */
export function watchIdle(): void {
  let last = performance.now();
  let shown = false;
  for (const act of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'scroll'])
    addEventListener(act, () => (last = performance.now()), { capture: true, passive: true });
  setInterval(() => {
    if (isSounding()) last = performance.now();
    if (shown || performance.now() - last < IDLE_MS) return;
    shown = true;
    const isDone = (): void => {
      shown = false;
      last = performance.now();
    };
    // If its code fails to load, retry after the next period of inactivity.
    void show().then(isDone, isDone);
  }, LOOK_EVERY_MS);
}

async function show(): Promise<void> {
  document.querySelector<HTMLDialogElement>('dialog#help')?.close();
  const { SoftScreen } = await import('../../pupil/profiles/IdleScreen.tsx');
  const root = document.body.appendChild(document.createElement('div'));
  await new Promise<void>((done) =>
    render(
      <SoftScreen base={rootPath()} lang={document.documentElement.lang as Locale} done={done} />,
      root,
    ),
  );
  render(null, root);
  root.remove();
}
