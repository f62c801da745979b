// Observations of the web target in a tab: what is stored, and the builds of a page.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { listFiles } from '#delivery/build/site-files.ts';
import { listFile } from '#core/files/pack-list.ts';
import { pause, until } from '../e2e/robot/until.ts';
import type { WebCopy } from './web-copy.ts';

const PATIENCE_MS = 60_000;

/** Waits until the shell of this page's build is complete. */
export const kept = (page: Page): Promise<unknown> =>
  until(
    'the shell is kept',
    () =>
      page
        .evaluate(async () => {
          const { build } = document.documentElement.dataset;
          const shell = (await caches.keys()).find((name) => name.endsWith(`${build} shell`));
          return shell
            ? (await (
                await caches.open(shell)
              ).match(new URL(`/packs-${build}.json`, location.href))) !== undefined &&
                (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
            : false;
        })
        .catch(() => false),
    PATIENCE_MS,
  );

/** Waits until another build than the active one is complete and waiting. */
export const waits = (page: Page): Promise<unknown> =>
  until(
    'a new version waits',
    () =>
      page.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      ),
    PATIENCE_MS,
  );

/**
 * Returns every body in Cache Storage: cache, address, type, SHA-256 in base64. Keys of the list of
 * tabs have none.
 */
export const bodies = (
  page: Page,
): Promise<{ cache: string; url: string; type: string; hash: string }[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const cache of await caches.keys())
      for (const request of await (await caches.open(cache)).keys()) {
        // An entry deleted by the worker between listing and reading is no longer stored.
        const body = await (await caches.open(cache)).match(request);
        const bytes = await body?.arrayBuffer();
        if (!body || !bytes) continue;
        if (cache.endsWith(' tabs') && bytes.byteLength === 0) continue;
        found.push({
          cache,
          url: request.url,
          type: body.headers.get('Content-Type') ?? '',
          hash: btoa(
            String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
          ),
        });
      }
    return found;
  });

/**
 * Returns the faults of a build's stored shell: missing files, and differing bodies. Its list
 * itself counts as valid if present.
 */
export function shellFaults(
  kept: readonly { cache: string; url: string; hash: string }[],
  root: string,
  { build, shell, files }: WebCopy['list'],
): string[] {
  const shellHashes = new Map(
    kept
      .filter(({ cache }) => cache.endsWith(` ${build} shell`))
      .map(({ url, hash }) => [url.slice(root.length), hash]),
  );
  const wanted = [...shell, listFile(build)];
  return wanted
    .filter(
      (path) => !shellHashes.has(path) || (files[path] && shellHashes.get(path) !== files[path][0]),
    )
    .map((path) => `${path || '/'}: ${shellHashes.has(path) ? 'another body' : 'missing'}`);
}

const families: Record<string, RegExp> = {
  js: /^text\/javascript/,
  json: /^application\/json/,
  css: /^text\/css/,
  svg: /^image\/svg/,
  png: /^image\/png/,
  woff2: /^font\/woff2/,
  opus: /^audio\/ogg$/,
  '': /^text\/html/,
};

/**
 * Returns bodies whose type does not match their address; an extension missing in the table counts
 * too.
 */
export const misnamed = (kept: readonly { url: string; type: string }[]): string[] =>
  kept
    .filter(
      ({ url, type }) => !families[/\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? '']?.test(type),
    )
    .map(({ url, type }) => `${url}: ${type}`);

/** Returns the SHA-256 of every file of these builds, their lists too. */
export async function manifestOf(...copies: WebCopy[]): Promise<Set<string>> {
  const hashes = new Set<string>();
  for (const { folder, list } of copies) {
    for (const hash of Object.values(
      (
        JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
          files: Record<string, string>;
        }
      ).files,
    ))
      hashes.add(hash);
    for (const file of (await listFiles(folder)).filter(
      (file) => file === `packs-${list.build}.json`,
    ))
      hashes.add(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('base64'),
      );
  }
  return hashes;
}

export type Seen = { page: string; parts: string[]; isBlank: boolean };

/** Returns the builds of this page and its loaded parts (`web-copy.ts`, `buildNamed`). */
export async function seen(page: Page, module = 'i-can-get-help'): Promise<Seen> {
  // Late chunks load when the page is idle.
  await page.waitForLoadState('load');
  await pause(1500);
  return page.evaluate(async (items) => {
    const json = await fetch(new URL(items, location.href)).then(
      (answer) => (answer.ok ? (answer.json() as Promise<{ variant?: string }>) : null),
      () => null,
    );
    const parts = [
      ...((self as unknown as { elmSeen?: string[] }).elmSeen ?? []),
      ...(json?.variant ? [json.variant] : []),
    ];
    return {
      page: document.querySelector<HTMLMetaElement>('meta[name=variant]')?.content ?? '',
      parts: [...new Set(parts)],
      isBlank: document.body.innerText.trim().length < 40,
    };
  }, `/items/${module}.json`);
}

export const isMixed = ({ page, parts }: Seen): boolean => parts.some((part) => part !== page);
