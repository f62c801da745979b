// @module-tag accessibility
// @module-tag pages
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/site-server.ts';
import { htmlFaults } from './html-faults.ts';
import { checkedPages } from './pages.ts';

describe('a page is valid HTML', () => {
  it.each(checkedPages)('/%s', (path) => {
    expect(
      htmlFaults(
        readFileSync(
          join(distFolder, path.endsWith('.html') ? path : join(path, 'index.html')),
          'utf8',
        ),
      ),
    ).toEqual([]);
  });

  it('fails for an id used twice', { tags: ['control'] }, () => {
    expect(
      htmlFaults(
        '<!doctype html><html lang="vi"><head><title>x</title></head><body><p id="a"></p><p id="a"></p></body></html>',
      ).join(),
    ).toMatch(/no-dup-id/);
  });
});
