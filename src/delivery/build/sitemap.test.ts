import { expect, test } from 'vitest';
import { sitemapFrom } from './sitemap.ts';

test('pages are listed by their folder, under the site’s address', () => {
  expect(sitemapFrom(['index.html', 'learn/index.html'], 'https://x.example/')).toContain(
    '<loc>https://x.example/</loc></url>\n<url><loc>https://x.example/learn/</loc>',
  );
});

test('a page and its English twin reference each other; a page without one has no reference', () => {
  const text = sitemapFrom(['a/index.html', 'b/index.html', 'en/a/index.html'], '/');
  expect(text).toContain(
    '<loc>/a/</loc><xhtml:link rel="alternate" hreflang="vi" href="/a/"/><xhtml:link rel="alternate" hreflang="en" href="/en/a/"/></url>',
  );
  expect(text).toContain('<loc>/b/</loc></url>');
});
