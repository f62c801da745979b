import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackList } from '#core/files/pack-list.ts';
import { packName, shellName } from './cache-names.ts';
import { packsNow, packsToRenew, downloadPack } from './take-pack.ts';

const root = 'https://truong.test/';
const paths = Array.from({ length: 30 }, (_, at) => `clips/vi/${at}.opus`);
const list: PackList = {
  build: 'now',
  shell: [],
  packs: { m: paths },
  former: { old: ['m'], gone: ['nowhere'] },
  files: Object.fromEntries(
    paths.map((path) => [path, [createHash('sha256').update(path).digest('base64'), path.length]]),
  ),
};

/** Cache Storage in memory: a device's files, and how often its names were read. */
let shelves: Map<string, Map<string, Response>>;
let looks: number;
/** The network's replies, and the number of open requests. */
let answers: (path: string) => Response;
let open: number;
let most: number;
let asked: string[];

beforeEach(() => {
  [shelves, looks, open, most, asked] = [
    new Map([[shellName(root, 'now'), new Map([[`${root}packs-now.json`, Response.json(list)]])]]),
    0,
    0,
    0,
    [],
  ];
  answers = (path) => new Response(path);
  const shelf = (name: string) => {
    const kept = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, kept);
    return {
      keys: async () => ((looks += 1), [...kept.keys()].map((url) => ({ url }))),
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, body: Response) => void kept.set(url, body),
      delete: async (url: string) => kept.delete(url),
    };
  };
  vi.stubGlobal('caches', {
    keys: async () => [...shelves.keys()],
    has: async (name: string) => shelves.has(name),
    open: async (name: string) => shelf(name),
  });
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    asked.push(url.slice(root.length));
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 2));
    open -= 1;
    signal?.throwIfAborted();
    return answers(url.slice(root.length));
  });
});
afterEach(() => void vi.unstubAllGlobals());

const come: string[] = [];
const take = (stop = new AbortController()) => {
  come.length = 0;
  return downloadPack(root, list, 'm', (path) => come.push(path), stop.signal);
};
const here = (): string[] =>
  [...(shelves.get('elm-web / now pack m') ?? new Map<string, Response>()).keys()]
    .map((url) => url.slice(root.length))
    .sort();

test('four files download at once, each is stored and reported once', async () => {
  expect(await take()).toBe('taken');
  expect(most).toBe(4);
  expect(here()).toEqual([...paths].sort());
  expect([...come].sort()).toEqual([...paths].sort());
});

test('the stored names are read once for all files, not once per file', async () => {
  await take();
  expect(looks).toBeLessThanOrEqual(2);
});

test('an interrupted download keeps its files; the next one requests only the rest', async () => {
  answers = (path) => (paths.indexOf(path) < 10 ? new Response(path) : Response.error());
  expect(await take()).toBe('cut');
  expect(here()).toEqual(paths.slice(0, 10).sort());
  // No download starts after a failure; open ones were requested, at most twice.
  expect(new Set(asked).size).toBeLessThanOrEqual(14);
  answers = (path) => new Response(path);
  asked.length = 0;
  expect(await take()).toBe('taken');
  expect([...asked].sort()).toEqual(paths.slice(10).sort());
});

test('another body under a file’s name is never stored', async () => {
  answers = (path) => new Response(path === paths[5] ? 'Đăng nhập Wi-Fi' : path);
  expect(await take()).toBe('cut');
  expect(here()).not.toContain(paths[5]);
});

test('a manual stop is reported and starts nothing more', async () => {
  const stop = new AbortController();
  answers = (path) => {
    if (asked.length >= 8) stop.abort();
    return new Response(path);
  };
  expect(await take(stop)).toBe('stopped');
  expect(asked.length).toBeLessThan(16);
});

test('a full disk is reported as full', async () => {
  const { open: openCache } = caches;
  vi.stubGlobal('caches', {
    ...caches,
    open: async (name: string) => ({
      ...(await openCache.call(caches, name)),
      put: async () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    }),
  });
  expect(await take()).toBe('full');
});

test('a pack of an earlier release is updated under its present name; a pack without these lessons is not', async () => {
  expect(packsNow(list, 'm')).toEqual(['m']);
  expect(packsNow(list, 'old')).toEqual(['m']);
  expect(packsNow(list, 'gone')).toEqual([]);
  expect(packsNow(list, 'unheard-of')).toEqual([]);
  shelves.set(packName(root, 'before', 'old'), new Map());
  expect(await packsToRenew(root, list)).toEqual(['m']);
  expect(await take()).toBe('taken');
  expect(await packsToRenew(root, list)).toEqual([]);
});
