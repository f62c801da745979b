// `npm run shots`: takes the three small pictures in README.md from the current built site. Written
// to .github/, which is in git.
import { writeFileSync } from 'node:fs';
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
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    // Relative to the top of the page, which may have been scrolled.
    clip: { x: 0, y: await page.evaluate(() => scrollY), ...size, scale },
  });
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > MAX) return `.github/${file}: ${bytes.length} byte, quá ${MAX}. Chụp nhỏ lại.`;
  writeFileSync(join(projectRoot, '.github', file), bytes);
  console.log(`.github/${file}: ${bytes.length} byte`);
  return null;
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
  await browser.close();
  await site.close();
  for (const problem of problems) if (problem) console.error(`✗ ${problem}`);
  return problems.some(Boolean) ? 1 : 0;
}

process.exitCode = await main();
