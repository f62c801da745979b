// The list of pages for search engines and for the tests that visit each one. Pages that ask not to be indexed stay out.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeOf, elementsOf } from './html.ts';
import { isHtml, readTexts } from './site-files.ts';
import type { StepResult } from './step.ts';

/** Where the site will stand; only the sitemap and robots.txt need to know, everything else is relative. */
const home = process.env['SITE_URL'] ?? 'http://localhost:4321/';

const isListed = (html: string): boolean =>
  !elementsOf(html).some((element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'robots' && attributeOf(element, 'content')?.includes('noindex'));

/** Pages that exist in both languages name each other here, so that no lesson page pays for it. */
export function sitemapFrom(pages: readonly string[], root: string): string {
  const at = (page: string) => root + page.replace(/index\.html$/, '');
  const twins = (page: string): [lang: string, page: string][] => [['vi', page.replace(/^en\//, '')], ['en', page.startsWith('en/') ? page : `en/${page}`]];
  const urls = pages.map((page) => {
    const pair = twins(page).every(([, each]) => pages.includes(each)) ? twins(page) : [];
    return `<url><loc>${at(page)}</loc>${pair.map(([lang, each]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(each)}"/>`).join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

export async function sitemapStep(folder: string): Promise<StepResult> {
  const pages = [...(await readTexts(folder, isHtml))].filter(([page, html]) => page !== '404.html' && isListed(html)).map(([page]) => page);
  await writeFile(join(folder, 'sitemap.xml'), sitemapFrom(pages, home));
  await writeFile(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`);
  return { state: 'done', said: `Sơ đồ trang: ${pages.length} trang.` };
}
