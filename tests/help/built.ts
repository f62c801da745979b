// Reads files of the build in dist/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../browser/site-server.ts';

export const htmlOf = (path: string): string =>
  readFileSync(join(distFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');
