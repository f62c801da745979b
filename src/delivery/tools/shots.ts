// `npm run shots`: takes the small pictures in README.md from the current built site, and writes
// content/surfaces.md, which shows each imitated screen beside its text. The pictures are written to
// .github/, which is in git.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { isStale } from '../serve/stale.mjs';
import { serveFolder } from '../serve/serve.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { projectRoot } from '../setup/root.mjs';
import { runProgram } from '../setup/run-program.mjs';

/** Limit in bytes, so that README.md loads fast on a slow line. */
const MAX = 60_000;
/** A lab's screen, shown at a good half of its size. */
const size = { width: 1100, height: 780 };
const scale = 0.6;

type Shot = { file: string; path: string; prepare?: (page: Page) => Promise<void> };

/**
 * Reading a lesson, an answered question with its feedback, and the page a frightened child opens.
 */
const shots: Shot[] = [
  { file: 'shot-lesson.webp', path: 'lessons/help-map/#b2' },
  {
    file: 'shot-answer.webp',
    path: 'lessons/help-map/#b4',
    prepare: async (page) => {
      const activity = page.locator('#b4 [data-awake]');
      await activity.locator('label.option').nth(2).click();
      await activity.locator('.button.main').click();
      await activity.locator('.remark').scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'shot-help.webp',
    path: 'lessons/help-map/#b2',
    prepare: (page) => page.locator('[data-help]').first().click(),
  },
];

type Clip = { x: number; y: number; width: number; height: number; scale: number };

/** Returns a part of a page as a WebP picture. */
async function capture(page: Page, clip: Clip): Promise<Buffer> {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    captureBeyondViewport: true,
    clip,
  });
  await browser.detach();
  return Buffer.from(data, 'base64');
}

async function take(
  page: Page,
  url: string,
  { file, path, prepare }: Shot,
): Promise<string | null> {
  await page.goto('about:blank');
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await prepare?.(page);
  // Waits until fonts and late parts are loaded, and nothing moves.
  await page.waitForTimeout(1000);
  // Relative to the top of the page, which may have been scrolled.
  const clip = { x: 0, y: await page.evaluate(() => scrollY), ...size, scale };
  const bytes = await capture(page, clip);
  if (bytes.length > MAX) return `.github/${file}: ${bytes.length} byte, quá ${MAX}. Chụp nhỏ lại.`;
  writeFileSync(join(projectRoot, '.github', file), bytes);
  console.log(`.github/${file}: ${bytes.length} byte`);
  return null;
}

/** Takes a picture of each screen in the gallery, and writes the page that shows them to authors. */
async function takeSurfaces(page: Page, url: string): Promise<string[]> {
  const folder = join(projectRoot, '.github/surfaces');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await page.goto(`${url}gallery/surfaces/`, { waitUntil: 'networkidle' });
  const problems: string[] = [];
  const parts = [
    '# Màn hình tập: từng kiểu, hình và chữ',
    'Tệp này do `npm run shots` viết từ `src/site/gallery/surfaces.mdx`; đừng sửa tay.',
  ];
  for (const [at, figure] of (await page.locator('.surface-shelf figure').all()).entries()) {
    const caption = (await figure.locator('figcaption').innerText()).trim();
    const source = (await figure.locator('pre').textContent())!.trim();
    const file = `${at + 1}-${caption.split(':')[0]!}.webp`;
    const box = (await figure.locator('figcaption + *').boundingBox())!;
    const bytes = await capture(page, { ...box, scale: Math.min(1, 420 / box.width) });
    if (bytes.length > MAX) problems.push(`.github/surfaces/${file}: ${bytes.length} byte`);
    writeFileSync(join(folder, file), bytes);
    parts.push(
      `## ${caption}`,
      `![${caption}](../.github/surfaces/${file})`,
      `\`\`\`mdx\n${source}\n\`\`\``,
    );
  }
  writeFileSync(join(projectRoot, 'content/surfaces.md'), `${parts.join('\n\n')}\n`);
  console.log(`content/surfaces.md: ${(parts.length - 2) / 3} kiểu`);
  return problems;
}

async function main(): Promise<number> {
  if (
    isStale(projectRoot) &&
    (await runProgram(process.execPath, ['src/delivery/build/build.ts'])) !== 0
  )
    return 1;
  const found = await findBrowser();
  if (found.state === 'none') {
    console.error(found.why);
    return 1;
  }
  const site = await serveFolder(join(projectRoot, 'dist'), { port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: size });
  const problems = [];
  for (const shot of shots) problems.push(await take(page, site.url, shot));
  problems.push(...(await takeSurfaces(page, site.url)));
  await browser.close();
  await site.close();
  for (const problem of problems) if (problem) console.error(`✗ ${problem}`);
  return problems.some(Boolean) ? 1 : 0;
}

process.exitCode = await main();
