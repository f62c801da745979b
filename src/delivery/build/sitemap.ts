// The list of pages for search engines and for the tests that visit each one. Pages that ask not to
// be indexed are left out.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteModel } from './site-model.ts';
import type { Step, StepResult } from './step.ts';

/**
 * The address of `npm start`. A copy for the internet writes its own sitemap
 * (`delivery/web/address.ts`).
 */
const local = 'http://localhost:4321/';

/**
 * Returns the sitemap. Pages in both languages reference each other here, so that lesson pages stay
 * small.
 */
export function sitemapFrom(pages: readonly string[], root: string): string {
  const at = (page: string) => root + page.replace(/index\.html$/, '');
  const twins = (page: string): [lang: string, page: string][] => [
    ['vi', page.replace(/^en\//, '')],
    ['en', page.startsWith('en/') ? page : `en/${page}`],
  ];
  const there = new Set(pages);
  const urls = pages.map((page) => {
    const pair = twins(page).every(([, twin]) => there.has(twin)) ? twins(page) : [];
    return `<url><loc>${at(page)}</loc>${pair.map(([lang, twin]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(twin)}"/>`).join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/**
 * Creates the sitemap step.
 * @param root the site's future address, ending with `/`; null if unknown: then there is no list
 */
export const sitemapAt =
  (root: string | null, model: Pick<SiteModel, 'pages'>): Step =>
  async (folder): Promise<StepResult> => {
    const pages = model.pages.filter(({ forSearch }) => forSearch).map(({ file }) => file);
    await (root === null
      ? rm(join(folder, 'sitemap.xml'), { force: true })
      : writeFile(join(folder, 'sitemap.xml'), sitemapFrom(pages, root)));
    await writeFile(
      join(folder, 'robots.txt'),
      `User-agent: *\nAllow: /\n${root === null ? '' : `Sitemap: ${root}sitemap.xml\n`}`,
    );
    return { state: 'done', message: `Sơ đồ trang: ${pages.length} trang.` };
  };

export const sitemapStep = (model: SiteModel): Step => sitemapAt(local, model);
