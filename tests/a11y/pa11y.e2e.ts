// @module-tag accessibility
// @module-tag pages
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageChromium } from '../browser/launch.ts';
import { checkedPages } from './pages.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';

let site: Awaited<ReturnType<typeof siteServer>>;
const folder = mkdtempSync(join(tmpdir(), 'elm-pa11y-'));
beforeAll(async () => {
  site = await siteServer();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

type Report = {
  total: number;
  errors: number;
  results: Record<string, { message: string; selector: string }[]>;
};

/**
 * Runs pa11y-ci as its users do: HTML CodeSniffer, WCAG 2 AA. In a child process, because this
 * process serves the pages.
 */
async function pa11y(urls: string[]): Promise<Report> {
  const config = join(folder, 'pa11y.json');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const executablePath = pageChromium;
  writeFileSync(
    config,
    JSON.stringify({
      defaults: {
        standard: 'WCAG2AA',
        concurrency: 1,
        timeout: 30_000,
        chromeLaunchConfig: { executablePath, args },
      },
    }),
  );
  const bin = createRequire(import.meta.url).resolve('pa11y-ci/bin/pa11y-ci.js');
  const child = spawn(process.execPath, [bin, '--config', config, '--json', ...urls]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return JSON.parse(said) as Report;
}

/**
 * Timeout in milliseconds. One call of pa11y-ci visits all its pages in turn: 70 s for one of each
 * type when alone, more beside another file.
 */
const ALL_PAGES = 1_800_000;

it(
  'finds no fault on any page of the sitemap',
  async () => {
    const listed = readFileSync(join(distFolder, 'sitemap.xml'), 'utf8');
    const urls = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, url]) => url!.replace(/^https?:\/\/[^/]+\//, site.url))
      .filter((url) => checkedPages.includes(url.slice(site.url.length)));
    const report = await pa11y(urls);
    expect(report.total).toBe(urls.length);
    expect(
      Object.entries(report.results).flatMap(([url, faults]) =>
        faults.map(({ message, selector }) => `${url} ${selector}: ${message}`),
      ),
    ).toEqual([]);
  },
  ALL_PAGES,
);

it('fails for a picture without a text', { tags: ['control'] }, async () => {
  const page = join(folder, 'bad.html');
  writeFileSync(
    page,
    '<!doctype html><html lang="vi"><head><title>x</title></head><body><img src="x.png"></body></html>',
  );
  expect((await pa11y([`file://${page}`])).errors).toBeGreaterThan(0);
});
