// Serves the built site on a free port, in this process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder, type Served } from '#delivery/serve/serve.ts';

export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

export type SiteOptions = {
  /** A folder other than dist/, such as an edited copy of it. */
  folder?: string;
  /** The folder of the site's address: `/a/b/`. */
  base?: string;
};

/**
 * Serves a build.
 * @throws if there is no build
 */
export async function siteServer({
  folder = distFolder,
  base = '/',
}: SiteOptions = {}): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `Chưa có bản dựng ở ${folder}: chạy “npm run build” trước. / No build there: run "npm run build" first.`,
    );
  return serveFolder(folder, { port: 0, host: '127.0.0.1', base });
}
