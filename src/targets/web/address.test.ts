import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressFrom, addressHtml, addressStep, noAddressStep } from './address.ts';

const root = 'https://x.example/em/';
const page = (head: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}<title>Hỏi “bà” &amp; ông</title><meta name="description" content="Một câu &quot;hỏi&quot;."></head><body></body></html>`;

test.each([
  [[], { state: 'none' }],
  [['win7'], { state: 'none' }],
  [['https://x.example'], { state: 'known', root: 'https://x.example/' }],
  [['win7', 'https://x.example/em'], { state: 'known', root }],
])('the words %j say %j', (words, address) => expect(addressFrom(words)).toEqual(address));

test.each([
  'x.example',
  'http://x.example/',
  'https://x.example/?a=1',
  'https://x.example/#b',
  'https://me:pw@x.example/',
  'https:',
])('%s is no address for a site', (word) => expect(addressFrom([word]).state).toBe('wrong'));

test('a page says its address, and what a chat shows of a link to it', () => {
  const made = addressHtml(page(''), 'learn/index.html', root);
  expect(made).toContain(`<link rel="canonical" href="${root}learn/">`);
  expect(made).toContain(
    '<meta property="og:title" content="Hỏi “bà” &amp; ông"><meta property="og:description" content="Một câu &quot;hỏi&quot;.">',
  );
  expect(made).toContain(
    `<meta property="og:url" content="${root}learn/"><meta property="og:image" content="${root}lien-ket.png"></head>`,
  );
});

test('a lesson says its address and the picture, no more', () => {
  const made = addressHtml(page('<script data-steps="7"></script>'), 'lessons/x/index.html', root);
  expect(made).toContain(
    `<link rel="canonical" href="${root}lessons/x/"><meta property="og:image" content="${root}lien-ket.png"></head>`,
  );
  expect(made.match(/og:/g)).toHaveLength(1);
});

test.each([
  ['404.html', ''],
  ['info/index.html', '<meta name="robots" content="noindex">'],
])('%s stays as it is', (path, head) => expect(addressHtml(page(head), path, root)).toBe(page(head)));

test('a copy that is told has a list for search engines and the picture; one that is not told names no address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'address-'));
  const file = (name: string) => join(folder, name);
  writeFileSync(file('index.html'), page(''));
  await addressStep(root)(folder);
  expect(readFileSync(file('sitemap.xml'), 'utf8')).toContain(`<loc>${root}</loc>`);
  expect(readFileSync(file('robots.txt'), 'utf8')).toContain(`Sitemap: ${root}sitemap.xml`);
  expect([...readFileSync(file('lien-ket.png')).subarray(16, 24)]).toEqual([0, 0, 4, 176, 0, 0, 2, 118]);
  await noAddressStep(folder);
  expect(existsSync(file('sitemap.xml'))).toBe(false);
  expect(readFileSync(file('robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  rmSync(folder, { recursive: true });
});
