// The pages of a built site, and which of them is of which type.
import { readdirSync } from 'node:fs';
import { aliases } from '../../domain/aliases.ts';

/** Every page of a built site, by a walk of its folder: a new page is there without being listed. Paths end in "/". */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') || path === '404.html')
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
}

/** The file a page lies in. */
export const fileOf = (page: string): string => (page.endsWith('.html') ? page : `${page}index.html`);

/** The type of a page: its address without the names of lessons, units, bands, samples. */
export function typeOf(page: string): string {
  // Short addresses lead on and are all alike; so are the papers of samples, whatever the kind.
  if (page.slice(0, -1) in aliases) return 'alias/';
  if (/^gallery\/.*\/print\/$/.test(page)) return 'gallery/print/';
  // Samples are opened kind by kind where they are answered.
  if (/^gallery\/[^/]+\/[^/]+\/$/.test(page)) return 'gallery/*/*/';
  // A course's certificate stands among its units and is none of them.
  if (page.endsWith('/certificate/')) return page;
  return page.replace(
    /^(en\/)?(lessons|teachers\/[a-z-]+|community\/[a-z-]+|parents\/talks|parents\/settings|parents|gallery\/[a-z-]+|learn|skills)\/(?!maps\/|assign\/|prints\/|settings\/)[^/]+\/(2\/)?$/,
    '$1$2/*/$3',
  );
}

/** One page of each type. Of lessons, the sensitive one's two ways too. */
export function onePerType(pages: readonly string[]): string[] {
  return [...new Map([...pages].reverse().map((page) => [typeOf(page), page])).values()].sort();
}
