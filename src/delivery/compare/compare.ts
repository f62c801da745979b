// `npm run compare -- <before> <after>`: compares two builds of the site page by page: text on the
// screen and on paper, ids, links, labels, data. For refactorings that must not change pages: it
// prints every page that differs, and how.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { isHtml, listFiles } from '../build/site-files.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { differences } from './differences.ts';
import { pageFacts } from './page-facts.ts';
import { shownText } from './shown-text.ts';

/**
 * Returns whether a file contains a module's questions. The manifest and the build id differ only
 * by hashes.
 */
const isItems = (file: string): boolean => /^items\/.*\.json$/.test(file);

/**
 * Returns whether a page redirects. It is gone before it can be read; its facts contain the target.
 */
const sendsOn = (html: string): boolean => /http-equiv="refresh"/.test(html);

async function factsOf(page: Page, path: string) {
  const html = readFileSync(path, 'utf8');
  return { ...(sendsOn(html) ? {} : await shownText(page, path)), ...pageFacts(html) };
}

async function compareFile(
  [first, second]: [Page, Page],
  file: string,
  before: string,
  after: string,
): Promise<string[]> {
  const [was, is] = [join(before, file), join(after, file)];
  if (!existsSync(is)) return ['chỉ có ở bản trước'];
  if (!existsSync(was)) return ['chỉ có ở bản sau'];
  if (isItems(file))
    return readFileSync(was, 'utf8') === readFileSync(is, 'utf8') ? [] : ['câu hỏi khác'];
  return differences(...(await Promise.all([factsOf(first, was), factsOf(second, is)])));
}

/** @returns differences, each with its pages: one change of a component changes many pages alike */
async function compareSites(
  browserPath: string,
  before: string,
  after: string,
): Promise<Map<string, string[]>> {
  const lists = await Promise.all([before, after].map(listFiles));
  const files = [...new Set(lists.flat())].filter((file) => isHtml(file) || isItems(file)).sort();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const openPage = async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    // Fonts and pictures do not change the text.
    await page.route(/\.(woff2|svg|png|webp|ogg|mp3)$/, (route) => route.abort());
    return page;
  };
  const pages: [Page, Page] = [await openPage(), await openPage()];
  const found = new Map<string, string[]>();
  for (const [at, file] of files.entries()) {
    if (at % 100 === 0) console.error(`Đang so ${at}/${files.length} …`);
    for (const how of new Set(await compareFile(pages, file, before, after)))
      found.set(how, [...(found.get(how) ?? []), file]);
  }
  await browser.close();
  console.log(`Đã so ${files.length} trang và tệp câu hỏi.`);
  return found;
}

async function main([before, after]: string[]): Promise<number> {
  if (
    before === undefined ||
    after === undefined ||
    ![before, after].every((folder) => existsSync(join(folder, 'index.html')))
  ) {
    console.error('Cần hai thư mục có trang đã dựng: npm run compare -- <trước> <sau>');
    return 1;
  }
  const found = await findBrowser();
  if (found.state === 'none') {
    console.error(found.why);
    return 1;
  }
  const different = await compareSites(found.path, resolve(before), resolve(after));
  for (const [how, files] of different)
    console.log(`\n${how}\n  ${files.length} trang: ${files.join(', ')}`);
  console.log(`\n${new Set([...different.values()].flat()).size} trang khác nhau.`);
  return different.size === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
