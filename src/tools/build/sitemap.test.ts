import { expect, test } from 'vitest';
import { sitemapFrom } from './sitemap.ts';

test('pages are listed by their folder, under the site’s address', () => {
  expect(sitemapFrom(['index.html', 'learn/index.html'], 'https://x.example/')).toContain('<loc>https://x.example/</loc></url>\n<url><loc>https://x.example/learn/</loc>');
});
