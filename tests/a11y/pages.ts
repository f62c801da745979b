import { readdirSync } from 'node:fs';
import { aliases } from '../../src/domain/aliases.ts';
import { distFolder } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';

/** Every page of the build, by a walk of dist/: a new page is covered without being listed. Paths end in "/". */
export const everyPage: string[] = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html') || path === '404.html')
  .map((path) => path.replace(/index\.html$/, ''))
  .sort();

/** The type of a page: its address without the names of lessons, units, bands, samples. */
const typeOf = (path: string): string => {
  // Short addresses lead on and are all alike; so are the papers of samples, whatever the kind.
  if (path.slice(0, -1) in aliases) return 'alias/';
  if (/^gallery\/.*\/print\/$/.test(path)) return 'gallery/print/';
  // Samples are opened kind by kind where they are answered.
  if (/^gallery\/[^/]+\/[^/]+\/$/.test(path)) return 'gallery/*/*/';
  return path.replace(
    /^(en\/)?(lessons|teachers\/[a-z-]+|parents\/talks|parents|gallery\/[a-z-]+|learn|skills)\/(?!maps\/|assign\/|prints\/)[^/]+\/(2\/)?$/,
    '$1$2/*/$3',
  );
};

/** One page of each type: what is too slow to do on all in `npm test`. Of lessons, the sensitive one's two ways too. */
export const onePerType: string[] = [
  ...new Map([...everyPage].reverse().map((path) => [typeOf(path), path])).values(),
].sort();

export const checkedPages: string[] = isEvery ? everyPage : onePerType;
