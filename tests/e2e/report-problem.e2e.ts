/** “Báo lỗi trang này”: the fields it has, and those it must never have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { problem } from '#site/help/messages/problem.ts';
import { everyPage } from '../a11y/pages.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { exitStep, items, lessonPath, stepCount, using } from './walk/lesson.ts';

let site: Awaited<ReturnType<typeof siteServer>>;
let chromium: Launched;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const words = problem.vi;
const htmlOf = (path: string): string =>
  readFileSync(join(distFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');
const { build } = JSON.parse(readFileSync(join(distFolder, 'build.json'), 'utf8')) as {
  build: string;
};

async function on<T>(
  path: string,
  see: (page: Page, asked: string[]) => Promise<T>,
  start?: string,
): Promise<T> {
  const context = await chromium.browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  if (start) await page.addInitScript(start);
  const asked: string[] = [];
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  const seen = await see(page, asked);
  await context.close();
  return seen;
}
const open = async (page: Page): Promise<string> => {
  await page.locator('[data-report]').filter({ visible: true }).first().click();
  await page.locator('.report textarea').waitFor();
  await page.waitForFunction(
    (named) =>
      document.querySelector<HTMLTextAreaElement>('.report textarea')!.value.includes(named),
    build,
  );
  return page.locator('.report textarea').inputValue();
};

/**
 * Returns the lines of a report that are not of a known sort: anything about a pupil would be one.
 */
function strangeLines(text: string): string[] {
  const {
    head,
    page,
    step,
    item,
    build: buildLine,
    browser,
    width,
    wrong,
    wanted,
    line,
    note,
  } = words.report;
  const sort = (template: string, value: string) =>
    new RegExp(`^${template.replace('{value}', value)}$`);
  const known = [
    sort(page, '/[a-z0-9/.-]*'),
    sort(step, '(Bước \\d+ trong \\d+|Ôn \\d), #b\\d+'),
    sort(item, '[a-z0-9-]+(/[a-z0-9-]+)?'),
    sort(buildLine, '[0-9a-f]{12}, \\d{4}-\\d\\d-\\d\\d'),
    sort(browser, '[A-Za-z]+ \\d+'),
    sort(width, '\\d+'),
  ];
  return text
    .split('\n')
    .filter(
      (row) =>
        !['', head, wrong, wanted, line, note].includes(row) &&
        !known.some((pattern) => pattern.test(row)),
    );
}

describe('the link', () => {
  const exits = ['bang-cuu-chuong/', 'dong-tu-bat-quy-tac/'];
  const silent = (path: string, html: string) =>
    ['info/', ...exits, '404.html'].includes(path) ||
    /^(en\/)?lessons\//.test(path) ||
    html.includes('http-equiv="refresh"');
  it('is in the footer of every page that has one, and never in the help panel', () => {
    const without = everyPage.filter((path) => {
      const html = htmlOf(path);
      return !silent(path, html) && !/<footer[\s\S]*data-report[\s\S]*<\/footer>/.test(html);
    });
    expect(without).toEqual([]);
    for (const path of everyPage)
      expect(
        /<dialog[^>]*id="help"[\s\S]*?<\/dialog>/.exec(htmlOf(path))?.[0] ?? '',
        path,
      ).not.toContain('data-report');
  });
  it('is not on a page of help, the quick exit’s page, or the not-found page', () => {
    for (const path of ['info/', ...exits, '404.html'])
      expect(htmlOf(path)).not.toContain('data-report');
  });
});

describe('the panel', () => {
  it('has the page, the build and the width, changes no address, and makes no foreign request', async () => {
    await on('teachers/plans/help-map/?lop=4a', async (page, asked) => {
      const before = page.url();
      const text = await open(page);
      expect(text).toContain(
        words.report.page.replace('{value}', '/teachers/plans/help-map/\n'.trim()),
      );
      expect(text).toContain(words.report.width.replace('{value}', '1366'));
      // The class is not in it; a build's name may have these two characters by chance.
      expect(text.replace(/^Bản dựng: .*$/m, '')).not.toContain('4a');
      expect(strangeLines(text)).toEqual([]);
      expect(page.url()).toBe(before);
      expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.report').waitFor({ state: 'detached' });
      expect(await page.evaluate("document.activeElement.hasAttribute('data-report')")).toBe(true);
    });
  });

  it('names the selected question of a print', async () => {
    await on('teachers/worksheets/help-map/', async (page) => {
      await open(page);
      await page.locator('.report select').selectOption('1');
      const text = await page.locator('.report textarea').inputValue();
      expect(
        Object.keys(items).some((id) => text.includes(words.report.item.replace('{value}', id))),
      ).toBe(true);
      expect(strangeLines(text)).toEqual([]);
    });
  });

  it('at a lesson’s end has no answer and no card', async () => {
    await on(`${lessonPath}#b4`, async (page) => {
      await page.locator('#b4 label.option').first().click();
      await page.locator('#b4 .button.main').click();
      await page.locator('#b4 .remark').waitFor();
      await page.goto(`${site.url}${lessonPath}#b${stepCount}`);
      const text = await open(page);
      await page.locator('.report select').selectOption('3');
      const pointed = await page.locator('.report textarea').inputValue();
      expect(strangeLines(text)).toEqual([]);
      expect(strangeLines(pointed)).toEqual([]);
      expect(pointed).toMatch(/^Chỗ: Bước \d+ trong \d+, #b4$/m);
    });
  });

  it('names the shown exit question, and the review question of a step, with its lesson', async () => {
    const pointed = async (page: Page, step: number): Promise<string> => {
      await page.goto(
        `${site.url}${page.url().slice(site.url.length).split('#')[0]}#b${await page.locator('.step').count()}`,
      );
      await open(page);
      await page.locator('.report select').selectOption(String(step - 1));
      const text = await page.locator('.report textarea').inputValue();
      expect(strangeLines(text)).toEqual([]);
      expect(text).toMatch(new RegExp(`^Chỗ: .*, #b${step}$`, 'm'));
      return text;
    };
    const [exit] = using('exit-a');
    await on(`${lessonPath}#b${exitStep}`, async (page) => {
      await page.locator(`#b${exitStep} .stem`).waitFor();
      expect(await pointed(page, exitStep)).toContain(
        `${words.report.item.replace('{value}', exit!)}\n`,
      );
    });
    await on('lessons/four-steps/#b1', async (page) => {
      const [first, second] = using('review') as [string, string];
      await page.locator('#b1 label.option').first().click();
      await page.locator('#b1 .button.main').click();
      await page.locator('#b1 .saved').filter({ hasText: shell.vi.saved }).waitFor();
      expect(await pointed(page, 1)).toContain(
        `${words.report.item.replace('{value}', `help-map/${first}`)}\n`,
      );
      // A week later the second question comes first: the built one is hidden behind it.
      await page.clock.setSystemTime(Date.now() + 8 * 86_400_000);
      await page.goto('about:blank');
      await page.goto(`${site.url}lessons/four-steps/#b1`);
      await page
        .locator('#b1 .stem')
        .filter({ hasText: items[second]!.stem, visible: true })
        .waitFor();
      expect(await pointed(page, 1)).toContain(
        `${words.report.item.replace('{value}', `help-map/${second}`)}\n`,
      );
    });
  });

  it('control: an answer or a name would be detected', () => {
    expect(
      strangeLines(`${words.report.head}\nKể với bà\nTrang: /lessons/help-map/?the=Trau`),
    ).toHaveLength(2);
  });

  it('copies, or selects the text if it may not copy', async () => {
    await on('about/', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const text = await open(page);
      await page.getByRole('button', { name: words.copy, exact: true }).click();
      await page.getByText(words.copied).waitFor();
      expect(
        ((await page.evaluate('navigator.clipboard.readText()')) as string).replaceAll('\r', ''),
      ).toBe(text);
    });
    await on(
      'about/',
      async (page) => {
        const text = await open(page);
        await page.getByRole('button', { name: words.copy, exact: true }).click();
        await page.getByText(words.selected).waitFor();
        expect(await page.evaluate('getSelection().toString().replaceAll("\\r", "")')).toBe(text);
      },
      "Object.defineProperty(navigator, 'clipboard', { value: undefined }); Document.prototype.execCommand = () => false;",
    );
  });

  it('prints alone', async () => {
    await on('teachers/', async (page) => {
      await open(page);
      await page.emulateMedia({ media: 'print' });
      const seen = (await page.evaluate('document.body.innerText')) as string;
      expect(seen.trim().startsWith(words.title)).toBe(true);
      expect(seen).toContain(build);
      expect(await page.locator('main').isVisible()).toBe(false);
    });
  });
});
