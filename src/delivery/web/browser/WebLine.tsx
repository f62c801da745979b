import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { web } from '../messages/web.ts';
import { mayFetchUnasked, siteRoot, startWorker } from './worker-start.ts';

/** Calls `offer` with a newer version that is completely downloaded and waiting. */
function watch(
  registration: ServiceWorkerRegistration,
  offer: (newer: ServiceWorker) => void,
): void {
  const look = () => registration.waiting && offer(registration.waiting);
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

/**
 * Starts the worker on every page, and offers a new version on pages that are not lessons. The new
 * one is activated when a person confirms, or when no page of the old one is open.
 */
export function Island({ lang }: { lang: Locale }) {
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    void startWorker(siteRoot()).then((registration) => {
      if (!registration || document.documentElement.dataset['at']) return;
      watch(registration, setNewer);
      registration.active?.postMessage(mayFetchUnasked() ? 'renew' : 'sweep');
    });
  }, []);
  if (!newer) return null;
  const use = () => {
    newer.addEventListener('statechange', () => newer.state === 'activated' && location.reload());
    newer.postMessage('use');
  };
  const words = web[lang].newer;
  return (
    <aside class="web-newer" aria-label={words.title}>
      <p role="status">
        <b>{words.title}</b> <span>{words.how}</span>
      </p>
      <button class="button" onClick={use}>
        {words.use}
      </button>
    </aside>
  );
}
