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

export function sitemapFrom(pages: readonly string[], root: string): string {
  const urls = pages.map((page) => `<url><loc>${root}${page.replace(/index\.html$/, '')}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

export async function sitemapStep(folder: string): Promise<StepResult> {
  const pages = [...(await readTexts(folder, isHtml))].filter(([page, html]) => page !== '404.html' && isListed(html)).map(([page]) => page);
  await writeFile(join(folder, 'sitemap.xml'), sitemapFrom(pages, home));
  await writeFile(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`);
  return { state: 'done', said: `Sơ đồ trang: ${pages.length} trang.` };
}
