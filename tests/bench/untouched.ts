import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';

/**
 * Scripts a page has fetched once it is idle, without interaction: paths from the site's root,
 * bytes in brotli.
 */
export type Fetched = { scripts: string[]; br: number };

/**
 * After this time without a request no more will come. Timed parts, such as the idle screen, come
 * minutes later.
 */
const STILL_MS = 3000;

/**
 * Returns the scripts fetched without interaction.
 * @param dist the folder that `url` serves
 */
export async function fetchedUntouched(
  browser: Browser,
  dist: string,
  url: string,
  page: string,
): Promise<Fetched> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const scripts: string[] = [];
  let last = Date.now();
  tab.on('request', (request) => {
    last = Date.now();
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.slice(1));
  });
  tab.on('requestfinished', () => (last = Date.now()));
  await tab.goto(`${url}${page}/`);
  await tab.locator('[data-island="notices"] [role="status"]').waitFor({ state: 'attached' });
  while (Date.now() - last < STILL_MS) await tab.waitForTimeout(200);
  await context.close();
  return { scripts, br: scripts.reduce((sum, script) => sum + travels(join(dist, script)), 0) };
}

const travels = (path: string): number => brotliCompressSync(readFileSync(path)).length;
