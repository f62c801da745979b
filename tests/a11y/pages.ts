import { readdirSync } from 'node:fs';
import { distFolder } from '../browser/site-server.ts';

/** Every page of the build, by a walk of dist/: a new page is covered without being listed. Paths end in "/". */
export const everyPage: string[] = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html') || path === '404.html')
  .map((path) => path.replace(/index\.html$/, ''))
  .sort();

/** One page of each type, for what is too slow to do on all: the rest in `prove`. */
export const onePerType: string[] = [...new Map(everyPage.map((path) => [path.replace(/(lessons|plans|worksheets|keys|talks|gallery\/[a-z-]+|learn)\/[^/]+\/$/, '$1/*'), path])).values()];
