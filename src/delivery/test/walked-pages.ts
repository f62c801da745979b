// Selects the pages `npm test` visits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { MODEL, type SiteModel } from '../build/site-model.ts';
import { changedContent, FULL_WALK, tooManyPages } from './full-walk.ts';
import { pagesOfContent } from './pages-of-content.ts';
import { onePerType, pageOf, pagesOf } from './site-pages.ts';

export type WalkedPages = {
  every: string[];
  /** One of each type: always. */
  types: string[];
  /** The first sample of each kind: always. */
  kinds: string[];
  /** Pages whose content changed since the last full walk; none if `problem` is set. */
  changed: string[];
  /** Why the changed pages are not visited, with the command to run; null if they are. */
  problem: string | null;
};

/** Returns the page of each kind's first sample: a folder with `samples.yaml` is a kind. */
function firstSamples(root: string): string[] {
  const activities = join(root, 'src/player/activities');
  return readdirSync(activities).flatMap((kind) => {
    const file = join(activities, kind, 'samples.yaml');
    if (!existsSync(file)) return [];
    const [first] = parse(readFileSync(file, 'utf8')) as { id: string }[];
    return first ? [`gallery/${kind}/${first.id}/`] : [];
  });
}

function changedPages(root: string): Pick<WalkedPages, 'changed' | 'problem'> {
  const content = changedContent(root);
  if (content.state === 'unknown') return { changed: [], problem: content.reason };
  const { pages } = JSON.parse(readFileSync(join(root, 'dist', MODEL), 'utf8')) as SiteModel;
  const found = content.files.flatMap((file) => pagesOfContent(file, pages));
  const changed = [...new Set(found.map(({ file }) => pageOf(file)))].sort();
  const problem = tooManyPages(changed.length);
  return { changed: problem === null ? changed : [], problem };
}

/** @param isEveryPage true if every page counts as changed */
export function selectPages(root: string, isEveryPage = false): WalkedPages {
  const site = join(root, 'dist');
  const every = pagesOf(site);
  return {
    every,
    types: onePerType(site),
    kinds: firstSamples(root),
    ...(isEveryPage ? { changed: every, problem: null } : changedPages(root)),
  };
}

/** Returns the run's summary of visited pages. */
export function walkedLine({ every, types, kinds, changed }: WalkedPages): string {
  const walked = new Set([...types, ...kinds, ...changed]).size;
  return `Trang đã đi: ${walked} trong ${every.length} (${new Set([...types, ...kinds]).size} trang luôn đi: mỗi loại trang, mỗi kiểu hoạt động; ${changed.length} trang có nội dung đổi từ lần đi hết ghi ở ${FULL_WALK}).`;
}
