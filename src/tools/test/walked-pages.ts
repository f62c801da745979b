// Which pages `npm test` walks, and why.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashesOf, provedFile, readProved, unproved } from './proved-pages.ts';
import { onePerType, pagesOf } from './site-pages.ts';

export type WalkedPages = {
  every: string[];
  /** One of each type: always. */
  types: string[];
  /** The first sample of each kind: always. */
  kinds: string[];
  /** Not as they were when every page was walked. */
  changed: string[];
};

/** The page of each kind's first sample: a folder with `samples.yaml` is a kind. */
function firstSamples(root: string): string[] {
  const activities = join(root, 'src/activities');
  return readdirSync(activities).flatMap((kind) => {
    const file = join(activities, kind, 'samples.yaml');
    if (!existsSync(file)) return [];
    const [first] = parse(readFileSync(file, 'utf8')) as { id: string }[];
    return first ? [`gallery/${kind}/${first.id}/`] : [];
  });
}

/** @param isEveryPage whether every page counts as changed */
export function walkedPages(root: string, isEveryPage = false): WalkedPages {
  const site = join(root, 'dist');
  const every = pagesOf(site);
  return {
    every,
    types: onePerType(site),
    kinds: firstSamples(root),
    changed: isEveryPage ? every : unproved(hashesOf(site), readProved(provedFile(root))),
  };
}

/** What the run says of it at its end. */
export function walkedLine({ every, types, kinds, changed }: WalkedPages): string {
  const walked = new Set([...types, ...kinds, ...changed]).size;
  return `Trang đã đi: ${walked} trong ${every.length} (${new Set([...types, ...kinds]).size} trang luôn đi: mỗi loại trang, mỗi kiểu hoạt động; ${changed.length} trang khác với tests/proved.json).`;
}
