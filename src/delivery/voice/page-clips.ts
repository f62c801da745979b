import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#curriculum/content.ts';
import { pageClip, spokenPages } from '#site/shared/audio/spoken-pages.ts';
import { guides } from '#site/family/messages/guides.ts';
import { sayPage } from './say.ts';

/** Size limit of a page's clip in bytes: a photo sent to a class group is larger. */
export const MAX_BYTES = 250_000;

/** Returns the required clips of the families' pages, and the existing files below `folder`. */
export function pageClips(content: Content, folder: string) {
  const wanted = new Map(spokenPages(content).map((page) => [pageClip(page), page]));
  const there = existsSync(join(folder, 'pages'))
    ? readdirSync(join(folder, 'pages')).map((file) => `pages/${file}`)
    : [];
  return {
    wanted,
    missing: [...wanted].filter(([file]) => !there.includes(file)),
    stale: there.filter((file) => !wanted.has(file)),
  };
}

/**
 * Makes missing clips and deletes those of other texts.
 * @returns the output, or why it could not be done
 */
export function makePageClips(
  content: Content,
  folder: string,
): { state: 'made'; says: string } | { state: 'failed'; why: string } {
  const { wanted, missing, stale } = pageClips(content, folder);
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (const [file, { id, lines }] of missing) {
    const why = sayPage(lines, guides.vi.machineSays, join(folder, file));
    if (why) return { state: 'failed', why: `${id}: ${why}` };
  }
  for (const file of stale) rmSync(join(folder, file));
  const sizes = [...wanted.keys()].map((file) => statSync(join(folder, file)).size);
  const [sum, most] = [sizes.reduce((a, b) => a + b, 0), Math.max(0, ...sizes)];
  return {
    state: 'made',
    says: `${wanted.size} trang cho gia đình, ${Math.round(sum / 1000)} KB, nặng nhất ${Math.round(most / 1000)} KB: thêm ${missing.length}, bỏ ${stale.length}.`,
  };
}
