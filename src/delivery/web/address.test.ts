import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import type { SitePage } from '#core/site/site-page.ts';
import { editedPage } from '../build/edit-pages.ts';
import { addressFrom, addressPlan, addressStep, noAddressStep } from './address.ts';

const root = 'https://x.example/em/';
const html =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body></body></html>';
const made = (file: string, more: Partial<SitePage> = {}, text = html): string => {
  const result = editedPage(text, file, addressPlan(text, sitePage(file, more), root));
  return result.state === 'done' ? result.html : result.problem;
};

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

test('a page contains its address, and the preview data for chats', () => {
  const told = made('learn/index.html', { description: 'Một câu "hỏi".' });
  expect(told).toContain(`<link rel="canonical" href="${root}learn/">`);
  expect(told).toContain(
    '<meta property="og:title" content="Hỏi “bà” &amp; ông"><meta property="og:description" content="Một câu &quot;hỏi&quot;.">',
  );
  expect(told).toContain(
    `<meta property="og:url" content="${root}learn/"><meta property="og:image" content="${root}lien-ket.png"></head>`,
  );
});

test('a lesson contains only its address and the picture', () => {
  const told = made('lessons/x/index.html', { hasSteps: true });
  expect(told).toContain(
    `<link rel="canonical" href="${root}lessons/x/"><meta property="og:image" content="${root}lien-ket.png"></head>`,
  );
  expect(told.match(/og:/g)).toHaveLength(1);
});

test('a page without a head is refused, with a message', () => {
  expect(made('learn/index.html', {}, '<p></p>')).toContain('tìm thấy 0 chỗ phải sửa, đáng lẽ 1.');
});

test('a copy with a known address has a sitemap and the picture; one without names no address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'address-'));
  const file = (name: string) => join(folder, name);
  const hidden = 'info/index.html';
  const model = { pages: [sitePage('index.html'), sitePage(hidden, { forSearch: false })] };
  mkdirSync(file('info'));
  for (const { file: name } of model.pages) writeFileSync(file(name), html);
  await addressStep(root, model)(folder);
  expect(readFileSync(file(hidden), 'utf8')).toBe(html);
  expect(readFileSync(file('sitemap.xml'), 'utf8')).toContain(`<loc>${root}</loc>`);
  expect(readFileSync(file('robots.txt'), 'utf8')).toContain(`Sitemap: ${root}sitemap.xml`);
  expect([...readFileSync(file('lien-ket.png')).subarray(16, 24)]).toEqual([
    0, 0, 4, 176, 0, 0, 2, 118,
  ]);
  await noAddressStep(model)(folder);
  expect(existsSync(file('sitemap.xml'))).toBe(false);
  expect(readFileSync(file('robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  rmSync(folder, { recursive: true });
});
