/**
 * Which pages of a build are as they were when they were walked. `tests/proved.json` has a hash of
 * what each is made of; `npm test` walks those whose hash is not in it and, when all is well, notes
 * them. `npm run prove -- pages` walks every page.
 *
 * The hash is of the built page and not of its sources, since nobody has to say which sources go
 * into which page: whatever changed it, a word, a picture, a layout, a message, the page is
 * another. Left out is what every build and every page shares: the names of chunks, inline styles,
 * the head script and the policy that names both, the date in the footer. Code and styles are
 * covered by the pages that are walked always, one of each type and of each kind.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileOf, pagesOf } from './site-pages.ts';

/** The hash of each proved page, by its path. */
export type Proved = Readonly<Record<string, string>>;

/** What of a built page is its own. */
export function ownPart(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/(<script data-boot[^>]*>)[\s\S]*?<\/script>/g, '$1')
    .replace(/(<span data-built=)[^<]*/g, '$1')
    .replace(/(_astro\/[\w-]+)\.[\w-]{8}\.(js|css)/g, '$1.$2');
}

/** Files of the site that a page shows or asks its questions from, by their path in the site. */
function filesOf(page: string, html: string): string[] {
  const folder = dirname(fileOf(page));
  const named = [...html.matchAll(/\s(?:src|href|data-[a-z-]+)="([^"#?:]+\.[a-z0-9]+)"/g)].map(
    ([, path]) => normalize(join(folder, path!)),
  );
  const module = /"module":"([\w-]+)"/.exec(html)?.[1];
  const items = page.startsWith('en/') ? `items/en/${module}.json` : `items/${module}.json`;
  return [...new Set([...named, ...(module ? [items] : [])])].filter(isOwnFile).sort();
}

/**
 * Code and styles are shared; a page that is linked to is walked by itself; a Word file has the day
 * of its build inside, and is made of what its page shows.
 */
const isOwnFile = (path: string): boolean =>
  !/^(\.\.|_astro\/|fonts\/)|\.(html|css|js|docx)$/.test(path.replaceAll('\\', '/'));

/** The questions of a module carry the day of their build. */
const withoutDay = (file: string, path: string): string | Buffer =>
  file.startsWith('items/')
    ? readFileSync(path, 'utf8').replace(/"built":"\d{4}-\d\d-\d\d"/g, '')
    : readFileSync(path);

/** What a page of a built site is made of, as a short hash. */
function hashOf(site: string, page: string): string {
  const html = readFileSync(join(site, fileOf(page)), 'utf8');
  const hash = createHash('sha256').update(ownPart(html));
  for (const file of filesOf(page, html)) {
    const path = join(site, file);
    if (existsSync(path) && statSync(path).isFile())
      hash.update(`\0${file}\0`).update(withoutDay(file, path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The hashes of all pages of a built site. */
export const hashesOf = (site: string): Proved =>
  Object.fromEntries(pagesOf(site).map((page) => [page, hashOf(site, page)]));

/** Where it is noted what was walked. */
export const provedFile = (root: string): string => join(root, 'tests/proved.json');

/** Notes that every page was walked as it is, or is as it was when it was. */
export const writeProved = (root: string, hashes: Proved): void =>
  writeFileSync(provedFile(root), `${JSON.stringify(hashes, null, 1)}\n`);

/**
 * Pages that are not as they were proved: changed, or new. What a file says of pages that are gone
 * counts for nothing.
 */
export const unproved = (now: Proved, proved: Proved): string[] =>
  Object.keys(now).filter((page) => !Object.hasOwn(proved, page) || proved[page] !== now[page]);

/**
 * The proved pages as the file has them.
 * @returns none when there is no file or it cannot be read: then every page is walked
 */
export function readProved(file: string): Proved {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof read === 'object' && read !== null ? (read as Proved) : {};
  } catch {
    return {};
  }
}
